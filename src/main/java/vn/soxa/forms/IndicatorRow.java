package vn.soxa.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.Issued;
import vn.soxa.form.ListOf;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Range;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;

/** P4: the indicators; one more column for each plan year holds its targets. */
@FormOf(code = "P4", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "code")
@RequiredWhen(column = "deadline", when = "kind=Mốc hoàn thành|Lũy kế")
public record IndicatorRow(
        @Required @Nullable String code,
        @Required @Nullable String name,
        @Required @Nullable String measuredIn,
        @Required @ListOf("Loại chỉ tiêu") @Nullable String kind,
        @Counted @Nullable LocalDate deadline,
        @Counted @ListOf("Đầu mối") @Nullable String owner,
        @Nullable String parent,

        @Counted @ListOf("Cách cộng") @Otherwise("Số cuối kỳ") @Nullable
        String aggregation,

        @Counted @Otherwise("Không") @Nullable Boolean manual,

        @Counted @ReadAs(ColumnType.PERCENT) @Range(min = "0", max = "100") @Nullable
        BigDecimal milestoneQ1,

        @Counted @ReadAs(ColumnType.PERCENT) @Range(min = "0", max = "100") @Nullable
        BigDecimal milestoneQ2,

        @Counted @ReadAs(ColumnType.PERCENT) @Range(min = "0", max = "100") @Nullable
        BigDecimal milestoneQ3,

        @Counted @ReadAs(ColumnType.PERCENT) @Range(min = "0", max = "100") @Nullable
        BigDecimal milestoneQ4,

        @Counted @Range(min = "0", max = "20") @Nullable Integer stepQ1,
        @Counted @Range(min = "0", max = "20") @Nullable Integer stepQ2,
        @Counted @Range(min = "0", max = "20") @Nullable Integer stepQ3,
        @Counted @Range(min = "0", max = "20") @Nullable Integer stepQ4,
        @Issued @Nullable String stepList) {}
