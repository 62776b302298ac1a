package vn.soxa.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Above;
import vn.soxa.form.AnsweredWithin;
import vn.soxa.form.Area;
import vn.soxa.form.Breach;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.ListOf;
import vn.soxa.form.OfOwner;
import vn.soxa.form.Otherwise;
import vn.soxa.form.PartialDate;
import vn.soxa.form.Personal;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;
import vn.soxa.form.Unusual;
import vn.soxa.form.UnusualWhen;
import vn.soxa.form.UpToCutoff;
import vn.soxa.form.Weighs;

/** A3: land converted from one crop to another; one row is one parcel. */
@FormOf(
        code = "A3",
        kind = FormKind.STATE,
        ofHamlets = true,
        key = {"mapSheet+parcel", "household+fromCrop+toCrop+converted"},
        ended = "status=Trồng lúa trở lại|Không chấp thuận")
@RequiredWhen(column = "converted", when = "status=Đã trồng|Ổn định")
// Decree 112/2024/NĐ-CP: only perennials and rice with aquaculture are registered; the commune answers in 5 working
// days.
@AnsweredWithin(start = "registered", end = "answered", days = 5, payload = Weighs.Noting.class)
// Decree 112/2024/NĐ-CP, article 6: no conversion inside the high-yield rice zone from 11/9/2024.
@UnusualWhen(
        column = "highYield",
        when = {"highYield=Có", "converted>2024-09-11"},
        breach = Breach.IN_RICE_ZONE,
        payload = Weighs.Noting.class)
public record ConversionRow(
        @Required @Personal @Nullable String household,

        @Required @ListOf(value = "Cây trồng, vật nuôi", open = true) @Nullable
        String fromCrop,

        @Required @ListOf(value = "Cây trồng, vật nuôi", open = true) @Nullable
        String toCrop,

        @ListOf("A3 Nhóm cây trồng") @Counted @Nullable String group,

        @Required @Above("0") @Unusual(above = "200000") @Nullable
        Area area,

        @Required @ListOf("A3 Loại đất") @Nullable String riceLand,
        @Required @ListOf("A3 Tình trạng") @Nullable String status,
        @UpToCutoff @Counted @Nullable PartialDate converted,
        @Nullable String mapSheet,
        @Nullable String parcel,
        @OfOwner @UpToCutoff @Nullable LocalDate registered,
        @OfOwner @UpToCutoff @Nullable LocalDate answered,

        @OfOwner @ListOf("A3 Bền vững") @Otherwise("Chưa đánh giá") @Counted @Nullable
        String sustainable,

        @OfOwner @ReadAs(ColumnType.GROWING_CODE) @Nullable String growingCode,
        @OfOwner @Nullable Boolean highYield) {}
