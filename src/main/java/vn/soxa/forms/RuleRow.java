package vn.soxa.forms;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.ListOf;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Required;

/** P15: what the rows of a form must keep to. */
@FormOf(
        code = "P15",
        kind = FormKind.PLAN,
        role = FormRole.PLAN_BOOK,
        key = "form+rule+column+against+when1+value1+from")
public record RuleRow(
        @Required @Nullable String form,
        @Required @ListOf("Quy tắc") @Nullable String rule,
        @Nullable String column,
        @Nullable String against,
        @Nullable String when1,
        @Counted @ListOf("So") @Nullable String compare1,
        @Nullable String value1,
        @Nullable String when2,
        @Counted @ListOf("So") @Nullable String compare2,
        @Nullable String value2,
        @Nullable String from,
        @Nullable String to,

        @Counted @ListOf("Mức độ") @Otherwise("chặn") @Nullable
        String level,

        @Nullable String message,
        @Nullable String basis) {}
