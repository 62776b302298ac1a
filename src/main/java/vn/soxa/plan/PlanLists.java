package vn.soxa.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.soxa.text.SeasonText;

/** Every list of a plan year: the plan book's own, and those that follow from its other sheets. */
final class PlanLists {

    private final Plan plan;
    private final int year;

    PlanLists(Plan plan, int year) {
        this.plan = plan;
        this.year = year;
    }

    List<ListValue> list(String name) {
        return all().getOrDefault(name, List.of());
    }

    Map<String, List<ListValue>> all() {
        Map<String, List<ListValue>> all = new TreeMap<>(plan.lists());
        all.put("A2 Vụ", seasons());
        all.put("Ấp", plan.hamletsIn(year).stream().map(PlanLists::value).toList());
        all.put("Đầu mối", plan.officers().stream().map(PlanLists::value).toList());
        all.put("Doanh nghiệp", plan.companies().stream().map(PlanLists::value).toList());
        all.put("Chỉ tiêu", plan.indicators().stream().map(PlanLists::value).toList());
        all.put("Nhiệm vụ", plan.tasks().stream().map(PlanLists::value).toList());
        all.put(
                "Chỉ tiêu, nhiệm vụ",
                Stream.concat(aimed(), plan.tasks().stream().map(PlanLists::value))
                        .toList());
        all.put(
                "Biểu mẫu",
                plan.forms().forms().stream()
                        .map(form -> new ListValue(form.code(), List.of(form.sheetName()), null))
                        .toList());
        return all;
    }

    /** This year's seasons first, then the next year's that are sown in it, then last year's. */
    private List<ListValue> seasons() {
        return Stream.of(year, year + 1, year - 1)
                .flatMap(near -> SeasonText.labelsFor(near).stream())
                .map(label -> new ListValue(label, List.of(), null))
                .toList();
    }

    private Stream<ListValue> aimed() {
        return plan.indicators().stream()
                .filter(indicator -> indicator.kind() != IndicatorKind.TRACK)
                .map(PlanLists::value);
    }

    private static ListValue value(Hamlet hamlet) {
        List<String> aliases = Stream.concat(Stream.of(hamlet.code()), hamlet.aliases().stream())
                .toList();
        return new ListValue(hamlet.name(), aliases, null);
    }

    private static ListValue value(Officer officer) {
        return new ListValue(officer.code(), List.of(officer.post()), null);
    }

    private static ListValue value(Company company) {
        return new ListValue(company.name(), company.aliases(), company.kind());
    }

    private static ListValue value(Indicator indicator) {
        return new ListValue(indicator.code(), List.of(indicator.name()), null);
    }

    private static ListValue value(Task task) {
        return new ListValue(task.code(), List.of(task.title()), null);
    }
}
