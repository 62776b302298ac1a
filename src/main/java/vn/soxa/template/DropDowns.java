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
    private static final String NOW = "_nay";
    private static final String HAMLETS = "Ấp";
    private static final String YES_NO = "Có/Không";

    private final Map<String, List<String>> byName = new LinkedHashMap<>();
    private final Map<String, List<String>> own;
    private final References references;
    private final Map<String, String> live;

    /**
     * The lists that these columns need, in one or more plan years.
     *
     * @param more lists that no column names
     * @param references the lists that are entries of the workbook itself, and grow while it is edited
     */
    DropDowns(Plan plan, List<Integer> years, List<SheetContent> sheets, List<String> more, References references) {
        this.references = references;
        this.live = references.live();
        this.own = live.isEmpty() ? Map.of() : references.values(plan);
        byName.put(MARK_LIST, List.of(MARK));
        Stream<String> named = sheets.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .flatMap(column -> Stream.ofNullable(listOf(column)));
        Stream<String> ofBook = own.keySet().stream().filter(References.COLUMNS::equals);
        Stream.of(named, more.stream(), ofBook)
                .flatMap(names -> names)
                .distinct()
                .forEach(name -> byName.put(name, values(plan, years, name)));
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
            boolean once = References.repeated(list.getKey());
            String grown = live.getOrDefault(list.getKey(), fixed);
            names.put(definedName(list.getKey()), once ? fixed : grown);
            if (once) {
                names.put(definedName(list.getKey()) + NOW, grown);
            }
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

    /** The defined name of what a column's cells are held against. */
    Optional<String> checkedName(Column column) {
        return nameFor(column).map(name -> References.repeated(String.valueOf(listOf(column))) ? name + NOW : name);
    }

    /** As {@link References#notAmongColumns}. */
    String notAmongColumns(String key, String form, String cell) {
        return references.notAmongColumns(key, form, cell);
    }

    /** As {@link References#noRow}. */
    String noRow(String form, String key, String cell) {
        return references.noRow(form, key, cell);
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

    private List<String> values(Plan plan, List<Integer> years, String name) {
        List<String> entries = own.get(name);
        if (entries != null) {
            return entries;
        }
        return name.equals(YES_NO)
                ? List.of(Glossary.word("yes"), Glossary.word("no"))
                : years.stream()
                        .flatMap(year -> plan.list(name, year).stream())
                        .map(ListValue::value)
                        .distinct()
                        .toList();
    }
}
