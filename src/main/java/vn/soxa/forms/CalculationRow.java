package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Required;

/** P16: how the rows of forms make an indicator; the rows of one indicator add up. */
@FormOf(code = "P16", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "indicator+form+operation")
public record CalculationRow(
        @Required @ListOf("Chỉ tiêu") @Nullable String indicator,
        @Counted @ListOf("Dấu") @Nullable String sign,
        @Counted @Nullable String form,
        @Required @ListOf("Phép tính") @Nullable String operation,
        @Counted @Nullable String column,
        @Counted @Nullable String by,
        @Counted @Nullable String when1,
        @Counted @ListOf("So") @Nullable String compare1,
        @Counted @Nullable String value1,
        @Counted @Nullable String when2,
        @Counted @ListOf("So") @Nullable String compare2,
        @Counted @Nullable String value2,
        @Counted @Nullable String when3,
        @Counted @ListOf("So") @Nullable String compare3,
        @Counted @Nullable String value3,
        @Counted @Nullable String year,
        @Counted @Nullable String within,
        @Counted @Nullable String except) {}
