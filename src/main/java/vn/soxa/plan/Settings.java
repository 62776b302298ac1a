package vn.soxa.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;

/** Settings as what they mean; a setting that is not there is as the program carries it. */
final class Settings {

    static final String START = "planStart";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Settings() {}

    static LocalDate date(Map<String, String> settings, String key) {
        return LocalDate.parse(text(settings, key), DAY);
    }

    static PeriodCalendar calendar(Map<String, String> settings) {
        ProgramChoices choices = new ProgramChoices();
        String window =
                choices.code("Cách chốt kỳ", text(settings, "periodWindow")).orElse("DECREE");
        String kind = choices.code("Loại kỳ", text(settings, "periodKind")).orElse("QUARTER");
        return new PeriodCalendar(
                window.equals("DECREE"),
                kind.equals("MONTH"),
                day(settings, "dueHamlets"),
                day(settings, "dueOfficers"),
                day(settings, "dueCommune"));
    }

    private static int day(Map<String, String> settings, String key) {
        return Integer.parseInt(text(settings, key));
    }

    private static String text(Map<String, String> settings, String key) {
        return Objects.requireNonNullElseGet(settings.get(key), () -> PlanRows.base().of("P1").stream()
                .filter(row -> key.equals(row.get("rowCode")))
                .map(row -> row.get("value"))
                .findFirst()
                .orElseThrow());
    }
}
