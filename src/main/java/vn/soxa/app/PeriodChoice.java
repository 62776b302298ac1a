package vn.soxa.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;

/** Which period a command is about: the one named, else the one whose window holds today, else the last issued. */
record PeriodChoice(Plan plan, WorkFolder folder, Phrasebook say) {

    Period of(@Nullable String code, Clock clock) throws CannotDoException {
        return code == null ? byDefault(LocalDate.now(clock)) : named(code);
    }

    /** For collecting a report over base periods will do too. */
    Period collected(@Nullable String code, Clock clock) throws CannotDoException {
        return code == null ? byDefault(LocalDate.now(clock)) : known(code);
    }

    private Period known(String code) throws CannotDoException {
        return plan.period(code)
                .or(() -> plan.periods().stream()
                        .filter(period -> period.called(code))
                        .findFirst())
                .orElseThrow(() ->
                        new CannotDoException(say.of("cannot.noPeriod", "period", code, "periods", basePeriods())));
    }

    private Period named(String code) throws CannotDoException {
        Period period = known(code);
        if (!period.base()) {
            throw new CannotDoException(say.of("cannot.notBase", "period", code, "periods", basePeriods()));
        }
        return period;
    }

    private Period byDefault(LocalDate today) throws CannotDoException {
        Optional<Period> current = plan.periodFor(today);
        return current.or(this::lastIssued).orElseThrow(() -> new CannotDoException(say.of("cannot.noDefaultPeriod")));
    }

    private Optional<Period> lastIssued() {
        return plan.periods().stream()
                .filter(Period::base)
                .filter(folder::issued)
                .max(Comparator.naturalOrder());
    }

    private String basePeriods() {
        return plan.periods().stream().filter(Period::base).map(Period::code).collect(Collectors.joining(", "));
    }
}
