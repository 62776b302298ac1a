package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Required;

/** P8: the forms, who fills which, and how often. */
@FormOf(code = "P8", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "form")
public record FormRow(
        @Nullable String plan,
        @Required @Nullable String form,
        @Nullable String page,
        @Nullable String title,
        @Nullable String intro,
        @Counted @ListOf("Kiểu biểu") @Nullable String kind,
        @Nullable String fixed,
        @Counted @Otherwise("Không") @Nullable Boolean hamlets,
        @Nullable String officers,
        @Counted @ListOf("Đầu mối") @Nullable String owner,
        @Counted @ListOf("Thu mỗi") @Nullable String every) {}
