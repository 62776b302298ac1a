package vn.soxa.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The plan of a commune that leaves more of its forms to its hamlets than the shipped one does, for tests. */
public final class HamletsColumns {

    private static final Map<String, Set<String>> THEIRS = Map.of(
            "A1", Set.of("land", "representative", "phone"),
            "A2", Set.of("variety", "tonnes", "price"),
            "A3", Set.of("group", "mapSheet", "parcel"),
            "A4", Set.of("ownerKind", "group", "online", "support"),
            "A6", Set.of("audience", "host"));

    private HamletsColumns() {}

    public static Plan plan() {
        PlanRows rows = PlanRows.embedded().withExample();
        Map<String, List<Map<String, String>>> all = new TreeMap<>(rows.rows());
        all.computeIfPresent(
                "P14",
                (sheet, columns) -> columns.stream().map(HamletsColumns::theirs).toList());
        return PlanReader.read(new PlanRows(all)).plan();
    }

    private static Map<String, String> theirs(Map<String, String> column) {
        Set<String> keys = THEIRS.getOrDefault(column.getOrDefault("form", ""), Set.of());
        Map<String, String> changed = new TreeMap<>(column);
        if (keys.contains(column.getOrDefault("key", ""))) {
            changed.put("hand", "Nơi báo");
        }
        return changed;
    }
}
