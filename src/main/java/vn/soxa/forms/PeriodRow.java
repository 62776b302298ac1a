package vn.soxa.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Counted;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormRole;
import vn.soxa.form.Otherwise;
import vn.soxa.form.Required;

/** P7: reporting periods whose dates differ from the calendar, and ad hoc ones. */
@FormOf(code = "P7", kind = FormKind.PLAN, role = FormRole.PLAN_BOOK, key = "code")
public record PeriodRow(
        @Required @Nullable String code,
        @Counted @Nullable LocalDate from,
        @Counted @Nullable LocalDate cutoff,
        @Counted @Nullable LocalDate hamletsDue,
        @Counted @Nullable LocalDate officersDue,
        @Counted @Nullable LocalDate communeDue,
        @Counted @Otherwise("Không") @Nullable Boolean counted,
        @Nullable String remark) {}
