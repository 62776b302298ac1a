package vn.soxa.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Above;
import vn.soxa.form.Area;
import vn.soxa.form.Breach;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.ListOf;
import vn.soxa.form.Range;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;
import vn.soxa.form.UnusualWhen;
import vn.soxa.form.Weighs;

/** A9: specialised growing areas and their codes. */
@FormOf(
        code = "A9",
        kind = FormKind.STATE,
        ofHamlets = true,
        key = {"code", "crop+hamlet"},
        ended = "status=Bị thu hồi")
@RequiredWhen(column = "code", when = "status=Đã cấp mã")
// Decision 3156/QĐ-BNN-TT of 19/8/2022: a growing area has 0.1 ha of annual crops or 1 ha of perennials.
@UnusualWhen(column = "area", when = "area<1000", breach = Breach.GROWING_AREA_SMALL, payload = Weighs.Noting.class)
@UnusualWhen(
        column = "area",
        when = {"crop~xoài|bưởi|mít|dừa|mãng cầu|nhãn|cam|quýt|chanh|chuối|sầu riêng|thốt nốt", "area<10000"},
        breach = Breach.GROWING_AREA_SMALL,
        payload = Weighs.Noting.class)
public record GrowingAreaRow(
        @Required @ListOf("A9 Tình trạng mã") @Nullable String status,
        @ReadAs(ColumnType.GROWING_CODE) @Counted @Nullable String code,

        @Required @ListOf(value = "Cây trồng, vật nuôi", open = true) @Nullable
        String crop,

        @Required @Above("0") @Nullable Area area,
        @Range(min = "0") @Nullable Integer households,
        @ListOf("A9 Tiêu chuẩn") @Nullable String standard,
        @Nullable String market,
        @Nullable LocalDate expires) {}
