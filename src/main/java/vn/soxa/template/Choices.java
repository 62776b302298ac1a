package vn.soxa.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.ListValue;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Glossary;
import vn.soxa.text.SeasonText;

/** The drop-down lists of one workbook, by the list's name in the plan book. */
final class Choices {
    /** The list with the one mark that a cell of the first page takes. */
    static final String MARK_LIST = "x";

    private static final String MARK = "x";
    private static final String SEASONS = "A2 Vụ";
    private static final String HAMLETS = "Ấp";
    private static final String YES_NO = "Có/Không";

    private final Map<String, List<String>> byName = new LinkedHashMap<>();

    /** The lists that these columns need, for a period of the plan. */
    Choices(Plan plan, Period period, List<SheetContent> sheets) {
        byName.put(MARK_LIST, List.of(MARK));
        sheets.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .flatMap(column -> Stream.ofNullable(listOf(column)))
                .distinct()
                .forEach(name -> byName.put(name, values(plan, period, name)));
        byName.values().removeIf(List::isEmpty);
    }

    Map<String, List<String>> byName() {
        return byName;
    }

    /** The choices of a column, or empty where it has no list. */
    List<String> of(Column column) {
        return byName.getOrDefault(String.valueOf(listOf(column)), List.of());
    }

    /** The defined name of a column's list. */
    Optional<String> nameFor(Column column) {
        String list = listOf(column);
        return list != null && byName.containsKey(list) ? Optional.of(definedName(list)) : Optional.empty();
    }

    String definedName(String list) {
        return "dm_" + (new ArrayList<>(byName.keySet()).indexOf(list) + 1);
    }

    private static @Nullable String listOf(Column column) {
        if (column.type() == ColumnType.YES_NO) {
            return YES_NO;
        }
        return column.type() == ColumnType.HAMLET ? HAMLETS : column.list();
    }

    private static List<String> values(Plan plan, Period period, String name) {
        return switch (name) {
            case SEASONS -> seasons(period.year());
            case HAMLETS -> hamlets(plan, period);
            case YES_NO -> List.of(Glossary.word("yes"), Glossary.word("no"));
            default ->
                plan.lists().getOrDefault(name, List.of()).stream()
                        .map(ListValue::value)
                        .toList();
        };
    }

    /** This year's seasons first, since they are chosen most. */
    private static List<String> seasons(int year) {
        return Stream.of(year, year - 1, year + 1)
                .flatMap(one -> SeasonText.labelsFor(one).stream())
                .toList();
    }

    private static List<String> hamlets(Plan plan, Period period) {
        return plan.hamlets().stream()
                .filter(hamlet -> stands(hamlet, period))
                .map(Hamlet::name)
                .toList();
    }

    private static boolean stands(Hamlet hamlet, Period period) {
        return (hamlet.validTo() == null || !hamlet.validTo().isBefore(period.from()))
                && (hamlet.validFrom() == null || !hamlet.validFrom().isAfter(period.cutoff()));
    }
}
