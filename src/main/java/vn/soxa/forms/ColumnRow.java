package vn.soxa.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Required;

/** P14: the columns of the plans' forms, and those added to any other. */
@FormOf(code = "P14", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "form+key")
public record ColumnRow(
        @Required @Nullable String form,
        @Required @Nullable String key,
        @Required @Nullable String header,
        @Required @ListOf("Kiểu cột") @Nullable String type,
        @Nullable String measuredIn,
        @Nullable String list,
        @Counted @Otherwise("Không") @Nullable Boolean required,
        @Counted @Nullable BigDecimal min,
        @Counted @Nullable BigDecimal max,
        @Nullable String identity,

        @Counted @ListOf("Ai ghi") @Otherwise("Nơi báo") @Nullable
        String hand,

        @Counted @ListOf("Kỳ sau") @Otherwise("Giữ") @Nullable
        String carry,

        @Counted @Otherwise("Không") @Nullable Boolean personal,
        @Nullable String blank,
        @Nullable String prompt,
        @Nullable String example) {}
