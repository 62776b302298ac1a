package vn.soxa.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.Flow;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.ListOf;
import vn.soxa.form.NotMoreThan;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Personal;
import vn.soxa.form.Range;
import vn.soxa.form.Required;

/** A7: loans wanted, disbursed and outstanding; one row is a borrower or a savings group. */
@FormOf(code = "A7", kind = FormKind.STATE, ofHamlets = true, key = "borrower+bank", ended = "!outstanding>0")
@NotMoreThan(part = "overdue", whole = "outstanding")
public record CreditRow(
        @Required @Personal @Nullable String borrower,
        @Required @ListOf("A7 Đối tượng vay") @Nullable String kind,

        @Required @ListOf(value = "Ngân hàng, quỹ", open = true) @Nullable
        String bank,

        @Nullable String purpose,
        @Range(min = "0") @Nullable BigDecimal requested,
        @Flow @Range(min = "0") @Counted @Nullable BigDecimal disbursed,
        @Range(min = "0") @Counted @Nullable BigDecimal outstanding,
        @Range(min = "0") @Counted @Nullable BigDecimal overdue,
        @Nullable String obstacle,
        @Range(min = "1") @Otherwise("1") @Counted @Nullable Integer borrowers) {}
