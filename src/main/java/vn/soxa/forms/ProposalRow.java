package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Required;

/** A10: difficulties met and proposals made by a hamlet. */
@FormOf(code = "A10", kind = FormKind.LOG, role = FormRole.DIFFICULTIES, ofHamlets = true, key = "topic+difficulty")
public record ProposalRow(
        @Required @ListOf("Chủ đề") @Nullable String topic,
        @Required @Nullable String difficulty,
        @Nullable String proposal,
        @Nullable String to) {}
