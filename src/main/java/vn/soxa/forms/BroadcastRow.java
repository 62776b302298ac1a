package vn.soxa.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Above;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.InPeriod;
import vn.soxa.form.ListOf;
import vn.soxa.form.Range;
import vn.soxa.form.Required;

/** B5: radio items of the commune station. */
@FormOf(code = "B5", kind = FormKind.LOG, key = "date+programme")
public record BroadcastRow(
        @Required @InPeriod @Nullable LocalDate date,
        @Required @Nullable String programme,
        @ListOf("A6/A10 Chủ đề") @Nullable String task,
        @ListOf("B5 Tiếng") @Counted @Nullable String language,
        @Required @Above("0") @Nullable BigDecimal minutes,
        @Required @Range(min = "1") @Nullable Integer times) {}
