package vn.soxa.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.soxa.finding.FindingCode;

/** Reads lists and buyers. */
final class ListReader {

    private final PlanSheets sheets;

    ListReader(PlanSheets sheets) {
        this.sheets = sheets;
    }

    /** List name → choices; a choice that no computation knows is taken with a warning. */
    Map<String, List<ListValue>> lists() {
        Map<String, List<ListValue>> lists = new TreeMap<>(new ProgramChoices().lists());
        Map<String, List<String>> counted = counted();
        Set<String> read = lists.keySet().stream().collect(Collectors.toSet());
        for (PlanRow row : sheets.rows("P10", "list", "value")) {
            String list = row.given("list");
            if (read.contains(list)) {
                continue;
            }
            List<String> values = counted.get(list);
            if (values != null && !values.contains(row.given("value"))) {
                sheets.add(row.finding(FindingCode.PLAN_CHOICE_NOT_COUNTED, "value", "list", list));
            }
            lists.computeIfAbsent(list, name -> new ArrayList<>())
                    .add(new ListValue(
                            row.given("value"), row.parts("aliases"), row.text("group"), row.amount("threshold")));
        }
        lists.replaceAll((list, values) -> List.copyOf(values));
        return lists;
    }

    List<Company> companies() {
        return sheets.rows("P9", "name").stream()
                .map(row -> new Company(row.given("name"), row.parts("aliases"), row.given("kind")))
                .toList();
    }

    /** The lists that officers may not extend, as the plans that the program comes with carry them. */
    private static Map<String, List<String>> counted() {
        List<String> plans = ShippedPlan.all().stream().map(ShippedPlan::folder).toList();
        return PlanRows.shipped(plans).of("P10").stream()
                .filter(row -> row.getOrDefault("extendable", "").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.getOrDefault("list", ""),
                        TreeMap::new,
                        Collectors.mapping(row -> row.getOrDefault("value", ""), Collectors.toList())));
    }
}
