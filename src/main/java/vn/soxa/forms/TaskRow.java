package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Required;

/** P6: the plan's tasks with their owners. */
@FormOf(code = "P6", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "code")
public record TaskRow(
        @Required @Nullable String code,
        @Required @Nullable String title,
        @Required @ListOf("Đầu mối") @Nullable String owner,
        @Nullable String partners,
        @Nullable String product,
        @Nullable String shownIn,
        @Nullable String due,
        @ListOf("Loại nhiệm vụ") @Nullable String kind) {}
