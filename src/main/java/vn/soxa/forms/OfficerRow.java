package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;

/** P3: those in the commune's office who fill a workbook. */
@FormOf(code = "P3", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "code")
public record OfficerRow(
        @Required @Nullable String code,
        @Required @Nullable String post,
        @Nullable String shortName,
        @Nullable String name,
        @ReadAs(ColumnType.PHONE) @Nullable String phone,
        @Nullable String role) {}
