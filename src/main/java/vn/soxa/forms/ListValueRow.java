package vn.soxa.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.Issued;
import vn.soxa.form.Required;

/** P10: the choices that drop-downs offer. */
@FormOf(code = "P10", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "list+value")
public record ListValueRow(
        @Required @Nullable String list,
        @Required @Nullable String value,
        @Nullable String aliases,
        @Nullable String group,
        @Counted @Nullable BigDecimal threshold,
        @Nullable String number,
        @Issued @Nullable String extendable) {}
