package vn.soxa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.text.DateStyle;
import vn.soxa.text.DateText;
import vn.soxa.text.Glossary;
import vn.soxa.text.ListEntry;
import vn.soxa.text.ListText;
import vn.soxa.text.Messages;
import vn.soxa.text.Reading;
import vn.soxa.text.Words;

/** Reads the sheet of settings; a blank or unreadable setting is as the program carries it. */
final class SettingReader {

    private static final Set<String> DATES = Set.of(Settings.START, "periodWindow", "periodKind");
    private static final String SEVERITY = "severity.";
    private static final String LEVEL = Glossary.word("severityOf") + " ";
    private static final int LAST_DAY_OF_ANY_MONTH = 28;
    private static final int HUNDRED = 100;

    private final PlanSheets sheets;
    private final ProgramChoices choices = new ProgramChoices();
    private final Map<String, Map<String, String>> known = new TreeMap<>();

    SettingReader(PlanSheets sheets) {
        this.sheets = sheets;
        PlanRows.base().of("P1").forEach(row -> known.put(row.getOrDefault(Column.ROW_CODE, ""), row));
    }

    Map<String, String> read() {
        Map<String, String> settings = new TreeMap<>();
        known.forEach((key, row) -> {
            if (!row.getOrDefault("value", "").isEmpty() && !key.equals(Settings.START)) {
                settings.put(key, row.getOrDefault("value", ""));
            }
        });
        for (PlanRow row : sheets.rows("P1", "label")) {
            Optional<String> key = key(row);
            if (key.isEmpty()) {
                sheets.add(unknown(row));
            }
            key.ifPresent(found ->
                    value(row, found).ifPresentOrElse(value -> settings.put(found, value), () -> refuse(row, found)));
        }
        sheets.sheet("P1").ifPresent(sheet -> missing(settings, sheet.sheet()));
        return settings;
    }

    /** What every date of the book hangs on is not taken from elsewhere. */
    private void refuse(PlanRow row, String key) {
        if (DATES.contains(key) && !row.given("value").isEmpty()) {
            sheets.findings().stream()
                    .filter(finding -> row.address("value").equals(finding.cell()))
                    .findFirst()
                    .ifPresent(sheets::refuse);
        }
    }

    private void missing(Map<String, String> settings, String sheet) {
        known.forEach((key, row) -> {
            if (PlanRows.needed(row) && !settings.containsKey(key)) {
                String label = carried(key, "label");
                sheets.add(Finding.ofSheet(FindingCode.PLAN_SETTING_MISSING, sheet, "header", label));
            }
        });
    }

    /** A setting nobody knows; said apart where it is to make light of what could not be read. */
    private static Finding unknown(PlanRow row) {
        String code = String.valueOf(row.row().rowCode());
        String label = row.given("label");
        return Stream.of(FindingCode.values())
                .filter(FindingCode::fixed)
                .filter(fixed -> code.equals(SEVERITY + fixed)
                        || label.contains(fixed.name())
                        || Words.fold(label).equals(Words.fold(LEVEL + Messages.title(fixed))))
                .findFirst()
                .map(fixed -> row.finding(FindingCode.PLAN_SEVERITY_FIXED, "value", "other", Messages.title(fixed)))
                .orElseGet(() -> row.finding(FindingCode.PLAN_SETTING_UNKNOWN, "label"));
    }

    /** By the hidden key, or by the label where a row was copied without it. */
    private Optional<String> key(PlanRow row) {
        String code = row.row().rowCode();
        if (code != null && known.containsKey(code)) {
            return Optional.of(code);
        }
        String label = Words.fold(row.given("label"));
        return known.values().stream()
                .filter(setting -> Words.fold(setting.getOrDefault("label", "")).equals(label))
                .map(setting -> setting.getOrDefault(Column.ROW_CODE, ""))
                .findFirst();
    }

    private Optional<String> value(PlanRow row, String key) {
        String text = row.given("value");
        String reads = carried(key, "reads");
        if (text.isEmpty() || reads.isEmpty()) {
            return Optional.of(text).filter(value -> !value.isEmpty());
        }
        return switch (reads) {
            case "date" ->
                checked(row, DateText.read(text, DateStyle.DAY_FIRST, false, 0).map(date -> date.earliest()))
                        .map(SettingReader::written);
            case "day" -> whole(row, text, 1, LAST_DAY_OF_ANY_MONTH);
            case "percent" -> whole(row, text, 0, HUNDRED);
            case "period" -> period(row, text);
            case "digits 2", "digits 5" -> Optional.of(padded(text, reads));
            default -> checked(row, ListText.match(text, entries(reads.substring("list ".length())), false));
        };
    }

    private String carried(String key, String column) {
        return known.getOrDefault(key, Map.of()).getOrDefault(column, "");
    }

    private List<ListEntry> entries(String list) {
        return choices.lists().getOrDefault(list, List.of()).stream()
                .map(choice -> new ListEntry(choice.value(), choice.aliases()))
                .toList();
    }

    private <T> Optional<T> checked(PlanRow row, Reading<T> reading) {
        FindingCode code = reading.code();
        if (code != null) {
            Finding finding = row.finding(code, "value").suggesting(reading.suggestion());
            for (var arg : reading.args().entrySet()) {
                finding = finding.with(arg.getKey(), arg.getValue());
            }
            sheets.add(finding.with("header", row.given("label")));
        }
        return Optional.ofNullable(reading.value());
    }

    private Optional<String> whole(PlanRow row, String text, int min, int max) {
        boolean within = text.matches("\\d{1,3}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max;
        if (!within) {
            sheets.add(row.finding(
                    FindingCode.CELL_OUT_OF_RANGE, "value", "min", "" + min, "max", "" + max, "example", "15"));
        }
        return Optional.of(text).filter(value -> within);
    }

    /** A code of digits, with the zeros that a spreadsheet took away. */
    private static String padded(String text, String reads) {
        int length = Integer.parseInt(reads.substring("digits ".length()));
        return text.matches("\\d+") ? StringUtils.leftPad(text, length, '0') : text;
    }

    private Optional<String> period(PlanRow row, String text) {
        boolean regular = PeriodCalendar.regular(text);
        if (!regular) {
            sheets.add(row.finding(FindingCode.PLAN_PERIOD_UNKNOWN, "value"));
        }
        return Optional.of(text).filter(value -> regular);
    }

    private static String written(LocalDate date) {
        return String.format("%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
