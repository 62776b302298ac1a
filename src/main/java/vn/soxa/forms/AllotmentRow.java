package vn.soxa.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Range;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;

/** P5: the hamlets' shares of targets. */
@FormOf(code = "P5", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "indicator+hamlet+year")
public record AllotmentRow(
        @Required @ListOf("Chỉ tiêu") @Nullable String indicator,

        @Required @ReadAs(ColumnType.HAMLET) @ListOf("Ấp") @Nullable
        String hamlet,

        @Required @ReadAs(ColumnType.YEAR) @Range(min = "2000", max = "2100") @Nullable
        Integer year,

        @Required @Range(min = "0") @Nullable BigDecimal target) {}
