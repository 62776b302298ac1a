package vn.soxa.forms;

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

/** P13: the plans that the book carries. */
@FormOf(code = "P13", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "code")
public record PlanHeadRow(
        @Required @Nullable String code,
        @Required @Nullable String name,
        @Nullable String document,

        @Counted @ReadAs(ColumnType.YEAR) @Range(min = "2000", max = "2100") @Nullable
        Integer fromYear,

        @Counted @ReadAs(ColumnType.YEAR) @Range(min = "2000", max = "2100") @Nullable
        Integer toYear,

        @Counted @ListOf("Đầu mối") @Nullable String consolidator,
        @Nullable String recipients) {}
