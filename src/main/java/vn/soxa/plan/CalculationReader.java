package vn.soxa.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.text.Words;

/** Reads how indicators are computed; a row with a mistake is left out and said so at its cell. */
final class CalculationReader {

    private static final String FORM = "P16";
    private static final String MORE = "AND";
    private static final int CRITERIA = 3;

    private final PlanSheets sheets;
    private final FormCatalogue forms;
    private final Set<String> indicators;
    private final ProgramChoices choices = new ProgramChoices();
    private final Map<String, List<Calculation>> read = new TreeMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Set<String> broken = new TreeSet<>();

    CalculationReader(PlanSheets sheets, FormCatalogue forms, Set<String> indicators) {
        this.sheets = sheets;
        this.forms = forms;
        this.indicators = indicators;
    }

    /** By indicator, in the order of the sheet. */
    Map<String, List<Calculation>> calculations() {
        for (PlanRow row : sheets.all(FORM)) {
            String operation = choices.code("Phép tính", row.given("operation")).orElse("");
            if (!row.given("indicator").isEmpty() && sheets.knows(row, "indicator", indicators)) {
                take(row, operation, read.computeIfAbsent(row.given("indicator"), code -> new ArrayList<>()));
            }
        }
        return read;
    }

    /** The indicators of which a row was left out: what the others make would be another figure. */
    Set<String> broken() {
        return broken;
    }

    /** Conditions below a row that was left out go with it. */
    private void take(PlanRow row, String operation, List<Calculation> known) {
        String indicator = row.given("indicator");
        if (!operation.equals(MORE)) {
            Optional<Calculation> calculation = operation.isEmpty() || row.unread()
                    ? Optional.empty()
                    : form(row).flatMap(form -> calculation(row, form, Operation.valueOf(operation)));
            calculation.ifPresentOrElse(known::add, () -> leaveOut(indicator));
            calculation.ifPresent(any -> leftOut.remove(indicator));
        } else if (known.isEmpty() && !leftOut.contains(indicator)) {
            sheets.add(row.finding(FindingCode.PLAN_CALCULATION_ALONE, "operation"));
            broken.add(indicator);
        } else if (!leftOut.contains(indicator)) {
            Calculation last = known.remove(known.size() - 1);
            Optional<List<Criterion>> more =
                    form(last.form()).filter(any -> !row.unread()).flatMap(form -> criteria(row, form));
            more.ifPresentOrElse(criteria -> known.add(joined(last, criteria)), () -> leaveOut(indicator));
        }
    }

    private void leaveOut(String indicator) {
        leftOut.add(indicator);
        broken.add(indicator);
    }

    private static Calculation joined(Calculation last, List<Criterion> more) {
        List<Criterion> all = new ArrayList<>(last.criteria());
        all.addAll(more);
        return new Calculation(
                last.minus(),
                last.form(),
                last.operation(),
                last.columns(),
                last.by(),
                all,
                last.year(),
                last.within(),
                last.except());
    }

    private Optional<Form> form(PlanRow row) {
        if (row.given("form").isEmpty()) {
            sheets.add(row.finding(FindingCode.CELL_REQUIRED, "form"));
            return Optional.empty();
        }
        if (sheets.off(row.given("form")) && form(row.given("form")).isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = forms.forms().stream().map(Form::code).collect(Collectors.toSet());
        return sheets.knows(row, "form", codes) ? form(row.given("form")) : Optional.empty();
    }

    private Optional<Form> form(String code) {
        return forms.forms().stream().filter(form -> form.code().equals(code)).findFirst();
    }

    private Optional<Calculation> calculation(PlanRow row, Form form, Operation operation) {
        String within = row.text("within");
        Optional<List<String>> columns = columns(row, form, "column", operation, within);
        Optional<List<String>> by = names(row, form, "by");
        Optional<List<Criterion>> criteria = criteria(row, form);
        Optional<List<String>> year = names(row, form, "year");
        boolean others = sheets.knows(row, "within", indicators)
                && row.parts("except").stream().allMatch(code -> known(row, code));
        boolean whole = columns.isPresent() && by.isPresent() && criteria.isPresent() && year.isPresent();
        if (!whole || !others || lacks(row, operation, by.get())) {
            return Optional.empty();
        }
        return Optional.of(new Calculation(
                choices.code("Dấu", row.given("sign")).filter("MINUS"::equals).isPresent(),
                form.code(),
                operation,
                columns.get(),
                by.get(),
                criteria.get(),
                year.get().isEmpty() ? null : year.get().get(0),
                within,
                row.parts("except")));
    }

    /** What counts once has to be named. */
    private boolean lacks(PlanRow row, Operation operation, List<String> by) {
        int needed = operation == Operation.LARGEST ? 2 : operation == Operation.DISTINCT ? 1 : 0;
        if (by.size() < needed) {
            sheets.add(row.finding(FindingCode.PLAN_BY_MISSING, "by"));
        }
        return by.size() < needed;
    }

    private boolean known(PlanRow row, String code) {
        if (!indicators.contains(code)) {
            String list = indicators.stream().sorted().collect(Collectors.joining("; "));
            sheets.add(row.finding(FindingCode.CELL_NOT_IN_LIST, "except", "found", code, "list", list));
        }
        return indicators.contains(code);
    }

    private Optional<List<String>> columns(
            PlanRow row, Form form, String cell, Operation operation, @Nullable String within) {
        Optional<List<String>> keys = names(row, form, cell);
        boolean adds = operation == Operation.SUM || operation == Operation.LARGEST;
        if (keys.isEmpty() || operation == Operation.COUNT || operation == Operation.DISTINCT) {
            return keys.map(any -> List.of());
        }
        if (keys.get().isEmpty() && !(adds && within != null)) {
            sheets.add(row.finding(FindingCode.CELL_REQUIRED, cell));
            return Optional.empty();
        }
        boolean fit = keys.get().stream()
                .flatMap(key -> form.column(key).stream())
                .allMatch(column -> adds ? column.type().numeric() : column.list() != null);
        if (!fit) {
            sheets.add(row.finding(FindingCode.PLAN_COLUMN_UNFIT, cell, "other", form.code()));
        }
        return fit ? keys : Optional.empty();
    }

    /** The keys of the columns that a cell names by key or by header; empty where one of them is unknown. */
    private Optional<List<String>> names(PlanRow row, Form form, String cell) {
        List<String> keys = new ArrayList<>();
        for (String name : parts(row.given(cell))) {
            Optional<String> key = key(form, name);
            if (key.isEmpty()) {
                unknown(row, form, cell, name);
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(keys);
    }

    private void unknown(PlanRow row, Form form, String cell, String name) {
        String list = form.columns().stream().map(Column::header).collect(Collectors.joining("; "));
        sheets.add(
                row.finding(FindingCode.PLAN_COLUMN_UNKNOWN, cell, "found", name, "other", form.code(), "list", list));
    }

    private static Optional<String> key(Form form, String name) {
        String key = Words.key(name);
        boolean fixed = key.equals(Words.key(Criterion.FIXED_ROW)) && form.kind() != FormKind.LOG;
        return fixed
                ? Optional.of(Criterion.FIXED_ROW)
                : form.columns().stream()
                        .filter(column -> column.key().equals(name)
                                || Words.key(column.header()).equals(key))
                        .map(Column::key)
                        .findFirst();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[;×*\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Optional<List<Criterion>> criteria(PlanRow row, Form form) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 1; i <= CRITERIA; i++) {
            String column = row.given("when" + i);
            if (column.isEmpty() && row.given("compare" + i).isEmpty()) {
                continue;
            }
            Optional<Criterion> one = criterion(row, form, i);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            criteria.add(one.get());
        }
        return Optional.of(criteria);
    }

    private Optional<Criterion> criterion(PlanRow row, Form form, int place) {
        String name = row.given("when" + place);
        Optional<String> key = key(form, name);
        Optional<Comparison> comparison =
                choices.code("So", row.given("compare" + place)).map(Comparison::valueOf);
        if (key.isEmpty()) {
            unknown(row, form, "when" + place, name);
            return Optional.empty();
        }
        if (comparison.isEmpty()) {
            if (!row.row().cells().containsKey("compare" + place)) {
                sheets.add(row.finding(FindingCode.CELL_REQUIRED, "compare" + place));
            }
            return Optional.empty();
        }
        Criterion criterion = new Criterion(key.get(), comparison.get(), values(row, form, comparison.get(), place));
        boolean fits = fits(criterion, form.column(key.get()).map(Column::type).orElse(ColumnType.TEXT));
        if (!fits) {
            FindingCode code = criterion.values().isEmpty() ? FindingCode.CELL_REQUIRED : FindingCode.PLAN_COLUMN_UNFIT;
            sheets.add(row.finding(code, "value" + place, "other", form.code()));
        }
        return Optional.of(criterion).filter(any -> fits);
    }

    private static List<String> values(PlanRow row, Form form, Comparison comparison, int place) {
        List<String> parts = row.parts("value" + place);
        return comparison.columns()
                ? parts.stream().flatMap(name -> key(form, name).stream()).toList()
                : parts;
    }

    private static boolean fits(Criterion criterion, ColumnType type) {
        if (!criterion.comparison().needsValue()) {
            return true;
        }
        if (criterion.values().isEmpty()) {
            return false;
        }
        return switch (criterion.comparison()) {
            case FROM, UP_TO ->
                (type.numeric() || type.date())
                        && ComparedWith.of(criterion.values().get(0), type).isPresent();
            case LESS_THAN_COLUMN, EQUALS_COLUMN -> type.numeric() || type.date();
            case ALIVE -> type.date() && criterion.values().get(0).matches("\\d{1,3}");
            default -> true;
        };
    }
}
