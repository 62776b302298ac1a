package vn.soxa.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Band;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.LapsesAfter;
import vn.soxa.form.ListOf;
import vn.soxa.form.OfOwner;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Personal;
import vn.soxa.form.Range;
import vn.soxa.form.RangeWhen;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;
import vn.soxa.form.SumOf;
import vn.soxa.form.UpToCutoff;
import vn.soxa.form.Weighs;

/** A4: products of the one-commune-one-product programme (OCOP), from idea to recognition. */
@FormOf(
        code = "A4",
        kind = FormKind.STATE,
        ofHamlets = true,
        key = "product+owner",
        ended = "stage=Hết hạn|Thu hồi|Không đạt")
@RequiredWhen(column = "group", when = "stage!=Ý tưởng")
@RequiredWhen(column = "stars", when = "stage=Đã công nhận")
@RequiredWhen(column = "decision", when = "stage=Đã công nhận")
@RequiredWhen(column = "recognised", when = "stage=Đã công nhận")
// Decision 148/QĐ-TTg of 24/2/2023: parts A 40, B 25, C 35; before it, decision 1048/QĐ-TTg: 35, 25, 40.
@RangeWhen(column = "scoreA", max = "35", when = "recognised<2023-02-24")
@RangeWhen(column = "scoreC", max = "35", when = "!recognised<2023-02-24")
// Decision 148/QĐ-TTg of 24/2/2023: a recognition holds for 36 months.
@LapsesAfter(
        column = "recognised",
        months = 36,
        remindedBefore = 6,
        when = "stage=Đã công nhận",
        payload = Weighs.Noting.class)
@SumOf(
        total = "score",
        parts = {"scoreA", "scoreB", "scoreC"},
        tolerance = "0.01")
@Band(
        column = "stars",
        score = "score",
        from = {"0", "30", "50", "70", "90"})
public record ProductRow(
        @Required @Nullable String product,
        @Required @Personal @Nullable String owner,
        @Required @ListOf("A4 Loại chủ thể") @Nullable String ownerKind,
        @ListOf("A4 Nhóm sản phẩm") @Nullable String group,
        @Required @ListOf("A4 Giai đoạn") @Nullable String stage,
        @Nullable String online,
        @Nullable String support,

        @OfOwner @ReadAs(ColumnType.STARS) @Range(min = "1", max = "5") @Counted @Nullable
        Integer targetStars,

        @OfOwner @Range(min = "0", max = "40") @Nullable BigDecimal scoreA,
        @OfOwner @Range(min = "0", max = "25") @Nullable BigDecimal scoreB,
        @OfOwner @Range(min = "0", max = "40") @Nullable BigDecimal scoreC,
        @OfOwner @Range(min = "0", max = "100") @Nullable BigDecimal score,

        @OfOwner @ReadAs(ColumnType.STARS) @Range(min = "1", max = "5") @Counted @Nullable
        Integer stars,

        @OfOwner @Nullable String decision,
        @OfOwner @UpToCutoff @Counted @Nullable LocalDate recognised,
        @OfOwner @Otherwise("Không") @Counted @Nullable Boolean again) {}
