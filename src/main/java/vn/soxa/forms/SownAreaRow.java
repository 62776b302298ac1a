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

/** P11: what each hamlet sowed in a season. */
@FormOf(code = "P11", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "hamlet+season")
public record SownAreaRow(
        @Required @ReadAs(ColumnType.HAMLET) @ListOf("Ấp") @Nullable
        String hamlet,

        @Required @ReadAs(ColumnType.SEASON) @ListOf("Vụ") @Nullable
        String season,

        @Required @Range(min = "0", max = "20000") @Nullable BigDecimal hectares) {}
