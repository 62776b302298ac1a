package vn.soxa.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.InPeriod;
import vn.soxa.form.ListOf;
import vn.soxa.form.Personal;
import vn.soxa.form.Range;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;

/** A5: channels and events that sold products in the period. */
@FormOf(code = "A5", kind = FormKind.LOG, ofHamlets = true, key = "subject+channel+name")
@RequiredWhen(column = "date", when = "channel=Hội chợ, triển lãm|Hội nghị kết nối cung cầu")
public record TradeRow(
        @Required @Personal @Nullable String subject,
        @Required @ListOf("A5 Kênh") @Nullable String channel,
        @Required @Nullable String name,
        @InPeriod @Counted @Nullable LocalDate date,
        @Range(min = "0") @Counted @Nullable Integer orders,
        @Range(min = "0") @Counted @Nullable BigDecimal value) {}
