package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;

/** P17: of what parts the report consists, in order. */
@FormOf(code = "P17", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "plan+section+title+what")
public record ReportPartRow(
        @Counted @Nullable String plan,
        @Counted @Nullable String section,
        @Counted @Nullable String title,
        @Counted @ListOf("Lấy gì") @Nullable String what,
        @Counted @Nullable String chosen) {}
