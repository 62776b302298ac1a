package vn.soxa.text;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Days, months, seasons and years of the period at hand, in place of the names that examples and prompts give them. */
public record PeriodExamples(LocalDate from, LocalDate cutoff) {
    private static final int MIDDLE = 15;
    private static final int USUAL_AGE = 46;

    /** {@code {day}}, {@code {month}}, {@code {year}}, {@code {nextYear}} and {@code {season}} as they are in the period; {@code {birthYear}} of somebody grown up. */
    public String in(String words) {
        if (words.indexOf('{') < 0) {
            return words;
        }
        LocalDate middle = cutoff.minusMonths(1).withDayOfMonth(MIDDLE);
        LocalDate day = middle.isBefore(from) ? from : middle;
        return words.replace("{day}", VietnameseFormat.date(day))
                .replace("{month}", day.getMonthValue() + "/" + day.getYear())
                .replace("{year}", Integer.toString(cutoff.getYear()))
                .replace("{birthYear}", Integer.toString(cutoff.getYear() - USUAL_AGE))
                .replace("{nextYear}", Integer.toString(cutoff.getYear() + 1))
                .replace("{season}", season());
    }

    /** The season that is in the fields, or the last one that was. */
    private String season() {
        int year = cutoff.getYear();
        return Stream.of(Season.WINTER_SPRING, Season.SUMMER_AUTUMN)
                .filter(season -> !season.lastDay(year).isBefore(cutoff))
                .findFirst()
                .orElse(Season.AUTUMN_WINTER)
                .label(year);
    }
}
