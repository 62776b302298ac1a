package vn.soxa.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.Issued;
import vn.soxa.form.ListOf;
import vn.soxa.form.Range;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;

/** B2: progress of each task by its owner. */
@FormOf(code = "B2", kind = FormKind.PREFILLED, role = FormRole.PROGRESS, key = "task")
@RequiredWhen(column = "result", when = "status=Đang thực hiện|Thực hiện thường xuyên|Hoàn thành")
public record TaskProgressRow(
        @Issued @Nullable String task,
        @Issued @Nullable String title,
        @Issued @Nullable String due,
        @Required @ListOf("B2 Tình trạng") @Nullable String status,

        @ReadAs(ColumnType.PERCENT) @Range(min = "0", max = "100") @Nullable
        BigDecimal percent,

        @Nullable String result,
        @Nullable String document,
        @Nullable String difficulty,
        @Nullable String next) {}
