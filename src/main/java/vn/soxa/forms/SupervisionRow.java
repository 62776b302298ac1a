package vn.soxa.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.InPeriod;
import vn.soxa.form.ListOf;
import vn.soxa.form.Required;

/** B6: supervision, social criticism and comments by the Front and its organisations. */
@FormOf(code = "B6", kind = FormKind.LOG, key = "date+body+content")
public record SupervisionRow(
        @Required @InPeriod @Nullable LocalDate date,

        @Required @ListOf(value = "B6 Tổ chức", open = true) @Nullable
        String body,

        @Required @ListOf("B6 Hình thức") @Nullable String kind,
        @Required @Nullable String content,
        @Nullable String found,
        @Nullable String recommendation,
        @Nullable String reply) {}
