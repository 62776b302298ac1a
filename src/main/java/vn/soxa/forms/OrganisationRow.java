package vn.soxa.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.ListOf;
import vn.soxa.form.NotMoreThan;
import vn.soxa.form.OfOwner;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Personal;
import vn.soxa.form.Range;
import vn.soxa.form.RangeWhen;
import vn.soxa.form.ReadAs;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;
import vn.soxa.form.Unusual;
import vn.soxa.form.UpToCutoff;

/** A1: cooperative groups, cooperatives and other farmers' organisations. */
@FormOf(
        code = "A1",
        kind = FormKind.STATE,
        ofHamlets = true,
        key = "kind+name",
        ended = "status=Giải thể|Đã chuyển thành HTX")
@RequiredWhen(
        column = "step",
        when = {"status=Đang thành lập", "kind=Hợp tác xã"})
@RequiredWhen(
        column = "members",
        when = {"kind=Tổ hợp tác|Hợp tác xã", "status=Đang hoạt động"})
@RequiredWhen(
        column = "founded",
        when = {"kind=Hợp tác xã", "status=Đang hoạt động"})
@RequiredWhen(
        column = "registration",
        when = {"kind=Hợp tác xã", "status=Đang hoạt động"})
// Law on Cooperatives 17/2023/QH15 (from 1/7/2024): a cooperative has 5 members, a cooperative group 2;
// the law of 2012, under which older cooperatives were founded, asked 7.
@RangeWhen(column = "members", min = "2", when = "kind=Tổ hợp tác")
@RangeWhen(column = "members", min = "5", when = "kind=Hợp tác xã")
@RangeWhen(
        column = "members",
        min = "7",
        when = {"kind=Hợp tác xã", "founded<2024-07-01"})
@NotMoreThan(part = "women", whole = "members")
@NotMoreThan(part = "khmer", whole = "members")
public record OrganisationRow(
        @Required @Nullable String name,
        @Required @ListOf("A1 Loại hình") @Nullable String kind,
        @Required @ListOf("A1 Tình trạng") @Nullable String status,
        @ListOf("A1 Bước thành lập HTX") @Counted @Nullable String step,
        @Range(min = "1") @Counted @Nullable Integer members,
        @Range(min = "0") @Counted @Nullable Integer women,
        @Range(min = "0") @Counted @Nullable Integer khmer,
        @Range(min = "0") @Nullable Area land,
        @Personal @Nullable String representative,
        @Personal @ReadAs(ColumnType.PHONE) @Nullable String phone,

        @OfOwner @ListOf("A1 Lĩnh vực chính") @Otherwise("Nông nghiệp") @Counted @Nullable
        String field,

        @OfOwner @UpToCutoff @Counted @Nullable LocalDate founded,
        @OfOwner @Counted @Nullable String registration,

        @OfOwner @Personal @ReadAs(ColumnType.TAX_CODE) @Nullable
        String taxCode,

        @OfOwner @Range(min = "0") @Unusual(above = "100000") @Nullable
        BigDecimal capital,

        @OfOwner @Range(min = "0") @Nullable BigDecimal revenue,
        @OfOwner @Range(min = "0") @Counted @Nullable Integer workers,
        @OfOwner @ListOf("A1 Xếp loại hoạt động") @Nullable String rating) {}
