package vn.soxa.plan;

import java.util.List;
import java.util.Map;

/**
 * A plan that the program comes with.
 *
 * @param folder the name it is asked for by
 * @param title what it is about, in a few words
 * @param years from which to which year it runs; blank for the empty one, in which a commune writes all by itself
 */
public record ShippedPlan(String folder, String title, List<Integer> years) {

    private static final String LIST = "/vn/soxa/workbook-templates/ke-hoach-co-san.tsv";

    /** All, in the order they are offered. */
    public static List<ShippedPlan> all() {
        return TextRows.read(LIST).stream().map(ShippedPlan::of).toList();
    }

    /** True for a plan that runs in the year. */
    public boolean runsIn(int year) {
        return !years.isEmpty() && years.get(0) <= year && year <= years.get(1);
    }

    /** True where nothing is planned yet. */
    public boolean empty() {
        return years.isEmpty();
    }

    private static ShippedPlan of(Map<String, String> row) {
        String from = row.getOrDefault("from", "");
        List<Integer> years = from.isEmpty()
                ? List.of()
                : List.of(Integer.valueOf(from), Integer.valueOf(row.getOrDefault("to", "")));
        return new ShippedPlan(row.getOrDefault("folder", ""), row.getOrDefault("title", ""), years);
    }
}
