package vn.soxa.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.NotMoreThan;
import vn.soxa.form.Range;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.Weighs;

/** B3: funds planned and spent by source. */
@FormOf(code = "B3", kind = FormKind.STATE, role = FormRole.FUNDS, key = "year+source+content", year = "year")
@NotMoreThan(part = "spent", whole = "planned", payload = Weighs.Noting.class)
public record FundingRow(
        @Required @ReadAs(ColumnType.YEAR) @Range(min = "2020", max = "2099") @Nullable
        Integer year,

        @Required @ListOf("B3 Nguồn") @Nullable String source,
        @Required @Nullable String content,
        @ListOf("Nhiệm vụ") @Nullable String task,
        @Required @Range(min = "0") @Nullable BigDecimal planned,
        @Range(min = "0") @Counted @Nullable BigDecimal spent) {}
