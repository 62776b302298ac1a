package vn.soxa.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** The days of a report out of turn: typed from when to when, or a period out of turn of the plan book. */
record ChosenPeriod(Plan plan, LocalDate today, Phrasebook say) {

    private static final String BETWEEN = "..";
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    Period of(String text) throws CannotDoException {
        Optional<Period> known = plan.periods().stream()
                .filter(period -> period.adHoc() && period.code().equalsIgnoreCase(text.strip()))
                .findFirst();
        Period chosen = known.isPresent() ? known.get() : typed(text);
        if (chosen.cutoff().isAfter(today)) {
            String to = VietnameseFormat.date(chosen.cutoff());
            throw new CannotDoException(say.of("cannot.daysToCome", "to", to, "today", VietnameseFormat.date(today)));
        }
        return chosen;
    }

    private Period typed(String text) throws CannotDoException {
        int between = text.indexOf(BETWEEN);
        Optional<LocalDate> from = between < 0 ? Optional.empty() : day(text.substring(0, between));
        Optional<LocalDate> to = between < 0 ? Optional.empty() : day(text.substring(between + BETWEEN.length()));
        if (from.isEmpty() || to.isEmpty()) {
            throw new CannotDoException(say.of("cannot.daysUnclear", "text", text));
        }
        if (from.get().isAfter(to.get())) {
            throw new CannotDoException(say.of(
                    "cannot.daysBackwards",
                    "from",
                    VietnameseFormat.date(from.get()),
                    "to",
                    VietnameseFormat.date(to.get())));
        }
        String code = "DOTXUAT-" + COMPACT.format(from.get()) + "-" + COMPACT.format(to.get());
        return plan.calendar().adHoc(code, from.get(), to.get(), false);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            String plain = text.strip();
            return Optional.of(plain.contains("/") ? LocalDate.parse(plain, DAY_FIRST) : LocalDate.parse(plain));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
