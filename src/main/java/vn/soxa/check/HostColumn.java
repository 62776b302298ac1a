package vn.soxa.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.plan.Plan;

/** The column that tells which of two places holds what both report, by the groups of its list; or none. */
record HostColumn(Form form, String key) {

    private static final String HAMLET = "ấp";
    private static final String COMMUNE = "xã";

    /** True where one of the rows names the first one's place, and neither names another. */
    boolean names(Plan plan, ReportedRow row, ReportedRow other) {
        boolean hamlet = row.file().hamlet();
        if (key.isEmpty() || hamlet == other.file().hamlet()) {
            return false;
        }
        String list = form.column(key).map(Column::list).orElse("");
        List<String> named = Stream.of(row, other)
                .flatMap(one -> Stream.ofNullable(one.text(key)))
                .toList();
        return !named.isEmpty()
                && named.stream().map(host -> group(plan, list, host)).allMatch((hamlet ? HAMLET : COMMUNE)::equals);
    }

    /** What the plan book says about a choice of a list, in small letters; empty where it says nothing. */
    private static String group(Plan plan, String list, String choice) {
        return plan.lists().getOrDefault(list, List.of()).stream()
                .filter(value -> value.value().equals(choice))
                .flatMap(value -> Stream.ofNullable(value.group()))
                .map(group -> group.toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }
}
