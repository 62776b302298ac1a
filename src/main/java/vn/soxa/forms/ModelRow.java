package vn.soxa.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.ListOf;
import vn.soxa.form.PartialDate;
import vn.soxa.form.Range;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.UpToCutoff;

/** A8: production models tried and replicated. */
@FormOf(code = "A8", kind = FormKind.STATE, ofHamlets = true, key = "name")
public record ModelRow(
        @Required @Nullable String name,
        @Required @ListOf("A8 Loại mô hình") @Nullable String kind,

        @ListOf(value = "Cây trồng, vật nuôi", open = true) @Nullable
        String crop,

        @Range(min = "0") @Counted @Nullable Area area,
        @Range(min = "0") @Nullable Integer households,
        @Required @UpToCutoff @Nullable PartialDate started,

        @ReadAs(ColumnType.PERCENT) @Range(min = "-100", max = "1000") @Nullable
        BigDecimal profit,

        @ListOf("A8 Đánh giá") @Nullable String assessment,
        @Range(min = "0") @Counted @Nullable Area replicated) {}
