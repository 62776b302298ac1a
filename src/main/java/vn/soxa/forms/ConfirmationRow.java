package vn.soxa.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.ExplainedWhenApart;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.Issued;
import vn.soxa.form.Required;

/** B1: the owner's confirmed figure of each indicator. */
@FormOf(code = "B1", kind = FormKind.PREFILLED, role = FormRole.CONFIRMATIONS, key = "indicator")
@ExplainedWhenApart(figure = "confirmed", from = "reported", by = "difference", tolerance = "0.005")
public record ConfirmationRow(
        @Issued @Nullable String indicator,
        @Issued @Nullable String name,
        @Issued @Nullable String unit,
        @Issued @Nullable BigDecimal target,
        @Issued @Nullable BigDecimal last,
        @Issued @Nullable BigDecimal reported,
        @Required @Nullable BigDecimal confirmed,
        @Nullable String difference,
        @Nullable BigDecimal forecast,
        @Nullable String cause,
        @Nullable String solution) {}
