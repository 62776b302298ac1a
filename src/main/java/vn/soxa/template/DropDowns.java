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
import vn.soxa.plan.ListValue;
import vn.soxa.plan.Plan;
import vn.soxa.text.Glossary;

/** The drop-down lists of one workbook, by the list's name in the plan book. */
final class DropDowns {
    /** The list with the one mark that a cell of the first page takes. */
    static final String MARK_LIST = "x";

    private static final String MARK = "x";
    private static final String HAMLETS = "Ấp";
    private static final String YES_NO = "Có/Không";

    private final Map<String, List<String>> byName = new LinkedHashMap<>();
    private final Map<String, String> live;

    /**
     * The lists that these columns need, in one or more plan years.
     *
     * @param more lists that no column names
     * @param live list → the formula of a range that grows while the workbook is edited
     */
    DropDowns(Plan plan, List<Integer> years, List<SheetContent> sheets, List<String> more, Map<String, String> live) {
        this.live = live;
        byName.put(MARK_LIST, List.of(MARK));
        Stream<String> named = sheets.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .flatMap(column -> Stream.ofNullable(listOf(column)));
        Stream.concat(named, more.stream()).distinct().forEach(name -> byName.put(name, values(plan, years, name)));
        byName.values().removeIf(List::isEmpty);
    }

    Map<String, List<String>> byName() {
        return byName;
    }

    /** Defined name → its range. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        int column = 0;
        for (Map.Entry<String, List<String>> list : byName.entrySet()) {
            String fixed = ListSheet.range(column++, list.getValue().size());
            names.put(definedName(list.getKey()), live.getOrDefault(list.getKey(), fixed));
        }
        return names;
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

    private static List<String> values(Plan plan, List<Integer> years, String name) {
        return name.equals(YES_NO)
                ? List.of(Glossary.word("yes"), Glossary.word("no"))
                : years.stream()
                        .flatMap(year -> plan.list(name, year).stream())
                        .map(ListValue::value)
                        .distinct()
                        .toList();
    }
}
