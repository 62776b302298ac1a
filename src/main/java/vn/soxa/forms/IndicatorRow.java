package vn.soxa.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Range;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;

/** P4: the indicators; one more column for each plan year holds its targets. */
@FormOf(code = "P4", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "code")
@RequiredWhen(column = "numerator", when = "source=Tỷ lệ")
@RequiredWhen(column = "denominator", when = "source=Tỷ lệ")
@RequiredWhen(column = "owner", when = "source=Nhập tay")
public record IndicatorRow(
        @Counted @Nullable String plan,
        @Required @Nullable String code,
        @Required @Nullable String name,
        @Required @Nullable String measuredIn,
        @Required @ListOf("Loại chỉ tiêu") @Nullable String kind,
        @Required @ListOf("Lấy số từ") @Nullable String source,
        @Counted @ListOf("Chiều") @Nullable String direction,
        @Counted @ListOf("Tiến độ") @Nullable String pace,
        @Counted @Nullable LocalDate deadline,
        @Counted @Nullable String numerator,
        @Counted @Nullable String denominator,
        @Counted @ListOf("Cách cộng") @Nullable String aggregation,
        @Nullable String parent,
        @Counted @ListOf("Đầu mối") @Nullable String owner,
        @Nullable String phrase,
        @Nullable Boolean ownPage,

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
        @Nullable String stepList,
        @Nullable String remark) {}
