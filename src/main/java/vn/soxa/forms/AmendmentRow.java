package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Required;

/** B4: proposed changes to indicators and tasks. */
@FormOf(code = "B4", kind = FormKind.LOG, role = FormRole.AMENDMENTS, key = "subject+proposal")
public record AmendmentRow(
        @Required @ListOf("Chỉ tiêu, nhiệm vụ") @Nullable String subject,
        @Required @Nullable String current,
        @Required @Nullable String proposal,
        @Required @Nullable String reason) {}
