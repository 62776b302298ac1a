package vn.soxa.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Otherwise;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;

/** P12: base figures, and those of the years before the book was used. */
@FormOf(code = "P12", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "indicator+hamlet+year")
public record OpeningFigureRow(
        @Required @Nullable String indicator,

        @Counted @ReadAs(ColumnType.HAMLET) @ListOf("Ấp") @Otherwise("Toàn xã") @Nullable
        String hamlet,

        @Required @Nullable String year,
        @Required @Nullable BigDecimal value,
        @Nullable String origin) {}
