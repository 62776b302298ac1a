package vn.soxa.submission;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.text.Words;

/** Rows of an older workbook that no newer row has been found to be, each found without walking over the others. */
final class OlderRows {

    /** A row, the place in the older workbook, and what it says. */
    record Said(int place, BoundRow row, Map<String, String> said) {}

    private final Map<Integer, Said> left = new TreeMap<>();
    private final Map<List<Object>, Deque<Said>> found = new HashMap<>();

    OlderRows(List<BoundRow> rows) {
        for (BoundRow row : rows) {
            Said older = new Said(left.size(), row, said(row));
            left.put(older.place(), older);
            Stream<List<Object>> names = row.rowCode() == null
                    ? Stream.concat(Stream.of(saying(row, older.said())), keys(row))
                    : Stream.of(coded(row, row.rowCode()));
            Stream.concat(Stream.of(at(row)), names)
                    .forEach(name -> found.computeIfAbsent(name, key -> new ArrayDeque<>())
                            .add(older));
        }
    }

    List<BoundRow> rows() {
        return left.values().stream().map(Said::row).toList();
    }

    /** The row that the newer one is: by row code, else by saying the same, else by a natural key. */
    Optional<Said> take(BoundRow newer) {
        String code = newer.rowCode();
        Optional<Said> before = (code == null ? Optional.<Said>empty() : first(coded(newer, code)))
                .or(() -> first(saying(newer, said(newer))))
                .or(() -> keys(newer).flatMap(key -> first(key).stream()).min(Comparator.comparingInt(Said::place)));
        before.map(Said::place).ifPresent(left::remove);
        return before;
    }

    /** At the same place of the same form, and at least half of it says the same: true where there was such a row. */
    boolean takeMended(BoundRow newer) {
        Map<String, String> now = said(newer);
        Optional<Said> before = found.getOrDefault(at(newer), new ArrayDeque<>()).stream()
                .filter(older -> left.containsKey(older.place()))
                .filter(older -> newer.rowCode() == null || older.row().rowCode() == null)
                .filter(older -> mended(now, older.said()))
                .findFirst();
        before.map(Said::place).ifPresent(left::remove);
        return before.isPresent();
    }

    private static boolean mended(Map<String, String> now, Map<String, String> before) {
        long same = now.entrySet().stream().filter(before.entrySet()::contains).count();
        return 2 * same >= Math.max(now.size(), before.size());
    }

    private Optional<Said> first(List<Object> name) {
        Deque<Said> rows = found.getOrDefault(name, new ArrayDeque<>());
        while (!rows.isEmpty() && !left.containsKey(rows.element().place())) {
            rows.remove();
        }
        return Optional.ofNullable(rows.peek());
    }

    private static List<Object> coded(BoundRow row, String code) {
        return List.of("code", row.form().code(), code);
    }

    private static List<Object> saying(BoundRow row, Map<String, String> said) {
        return List.of("said", row.form().code(), said);
    }

    private static List<Object> at(BoundRow row) {
        return List.of("place", row.form().code(), row.sheet(), row.row());
    }

    /** The natural keys of the row that are whole. */
    private static Stream<List<Object>> keys(BoundRow row) {
        List<List<String>> keys = row.form().keys();
        return IntStream.range(0, keys.size())
                .filter(key -> keys.get(key).stream().allMatch(column -> row.get(column) != null))
                .mapToObj(key -> List.of(
                        "key",
                        row.form().code(),
                        key,
                        keys.get(key).stream()
                                .map(column -> word(row.get(column)))
                                .toList()));
    }

    private static String word(@Nullable Object value) {
        return Words.key(String.valueOf(value));
    }

    /** Values where they could be read, else what stands there. */
    static Map<String, String> said(BoundRow row) {
        Map<String, String> said = new LinkedHashMap<>();
        row.form().columns().forEach(column -> {
            BoundCell cell = row.cells().get(column.key());
            if (cell != null) {
                said.put(
                        column.key(),
                        cell.value() == null ? cell.raw() : cell.value().toString());
            }
        });
        row.others().forEach((name, cell) -> said.put("x:" + name, cell.raw()));
        return said;
    }
}
