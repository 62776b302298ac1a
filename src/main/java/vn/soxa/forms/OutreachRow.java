package vn.soxa.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.InPeriod;
import vn.soxa.form.ListOf;
import vn.soxa.form.NotMoreThan;
import vn.soxa.form.OfOwner;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Range;
import vn.soxa.form.Required;

/** A6: meetings, classes and other outreach held in the period. */
@FormOf(code = "A6", kind = FormKind.LOG, ofHamlets = true, key = "date+kind+topic+content")
@NotMoreThan(part = "women", whole = "participants")
@NotMoreThan(part = "khmer", whole = "participants")
public record OutreachRow(
        @Required @InPeriod @Nullable LocalDate date,
        @Required @ListOf("A6 Hình thức") @Nullable String kind,
        @Required @ListOf("A6/A10 Chủ đề") @Nullable String topic,
        @Nullable String content,
        @Range(min = "1") @Otherwise("1") @Counted @Nullable Integer times,
        @Range(min = "0") @Counted @Nullable Integer participants,
        @Range(min = "0") @Counted @Nullable Integer women,
        @Range(min = "0") @Counted @Nullable Integer khmer,
        @ListOf("A6 Đối tượng dự") @Counted @Nullable String audience,
        @ListOf("A6 Đơn vị chủ trì") @Counted @Nullable String host,
        @OfOwner @Range(min = "0") @Nullable BigDecimal cost,
        @OfOwner @ListOf("B3 Nguồn") @Nullable String source) {}
