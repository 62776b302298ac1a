package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.Issued;
import vn.soxa.form.ListOf;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Required;

/** P8: who fills which form. */
@FormOf(code = "P8", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "form")
public record AssignmentRow(
        @Required @Nullable String form,
        @Issued @Nullable String title,
        @Counted @Otherwise("Không") @Nullable Boolean hamlets,
        @Nullable String officers,
        @Counted @ListOf("Đầu mối") @Nullable String owner) {}
