package vn.soxa.plan;

import java.util.List;
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
        return switch (name) {
            case "A2 Vụ" -> seasons();
            case "Ấp" -> plan.hamletsIn(year).stream().map(PlanLists::value).toList();
            case "Đầu mối" -> plan.officers().stream().map(PlanLists::value).toList();
            case "Doanh nghiệp" ->
                plan.companies().stream().map(PlanLists::value).toList();
            case "Chỉ tiêu" -> plan.indicators().stream().map(PlanLists::value).toList();
            case "Nhiệm vụ" -> plan.tasks().stream().map(PlanLists::value).toList();
            case "Chỉ tiêu, nhiệm vụ" ->
                Stream.concat(aimed(), plan.tasks().stream().map(PlanLists::value))
                        .toList();
            default -> plan.lists().getOrDefault(name, List.of());
        };
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
