package vn.soxa.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Above;
import vn.soxa.form.Area;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.ListOf;
import vn.soxa.form.NotMoreThan;
import vn.soxa.form.OfOwner;
import vn.soxa.form.Personal;
import vn.soxa.form.Range;
import vn.soxa.form.RatioBetween;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;
import vn.soxa.form.Unusual;
import vn.soxa.form.UpToCutoff;
import vn.soxa.form.Weighs;

/** A2: contracts that link production to a buyer; one row is one contract, season and hamlet. */
@FormOf(
        code = "A2",
        kind = FormKind.STATE,
        ofHamlets = true,
        key = {"contract+buyer+product+season", "seller+buyer+product+season"},
        year = "season")
@RequiredWhen(column = "signedHa", when = "status!=Đang thỏa thuận|Hủy hợp đồng")
@NotMoreThan(part = "boughtHa", whole = "signedHa", times = "1.2", payload = Weighs.Noting.class)
@RatioBetween(
        part = "tonnes",
        whole = "boughtHa",
        factor = "0.0001",
        min = "3",
        max = "10",
        when = "product~lúa|nếp",
        payload = Weighs.Noting.class)
public record LinkageRow(
        @Required @ReadAs(ColumnType.SEASON) @ListOf("A2 Vụ") @Nullable
        String season,

        @Required @ListOf(value = "Cây trồng, vật nuôi", open = true) @Nullable
        String product,

        @Nullable String variety,

        @Required @ListOf(value = "Doanh nghiệp", open = true) @Nullable
        String buyer,

        @Required @Personal @Nullable String seller,
        @Required @Range(min = "1") @Counted @Nullable Integer households,
        @Above("0") @Counted @Nullable Area signedHa,
        @Range(min = "0") @Counted @Nullable Area boughtHa,
        @Range(min = "0") @Nullable BigDecimal tonnes,

        @Range(min = "0") @Unusual(below = "1000", above = "200000") @Nullable
        BigDecimal price,

        @Required @ListOf("A2 Tình trạng") @Nullable String status,
        @OfOwner @Range(min = "0") @Counted @Nullable Area plannedHa,
        @OfOwner @Nullable String contract,
        @OfOwner @UpToCutoff @Nullable LocalDate signed,
        @OfOwner @ListOf("A2 Hình thức liên kết") @Nullable String form) {}
