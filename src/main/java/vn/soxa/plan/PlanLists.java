package vn.soxa.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.soxa.text.SeasonText;

/** Every list of a plan year: the plan book's own, and those that follow from its other sheets. */
public final class PlanLists {

    /** The seasons around a year, made and not listed. */
    static final String SEASONS = "Vụ";

    private static final Set<String> OTHER_SHEETS =
            Set.of(SEASONS, "Ấp", "Đầu mối", "Doanh nghiệp", "Chỉ tiêu", "Nhiệm vụ", "Chỉ tiêu, nhiệm vụ");

    private final Plan plan;
    private final int year;

    PlanLists(Plan plan, int year) {
        this.plan = plan;
        this.year = year;
    }

    /** The lists that follow from other sheets of the book. */
    public static Set<String> otherSheets() {
        return OTHER_SHEETS;
    }

    /** True for the lists that follow from other sheets of the book. */
    static boolean ofOtherSheets(String list) {
        return OTHER_SHEETS.contains(list);
    }

    List<ListValue> list(String name) {
        return switch (name) {
            case SEASONS -> seasons();
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
                .map(label -> ListValue.of(label, List.of(), null))
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
        return ListValue.of(hamlet.name(), aliases, null);
    }

    private static ListValue value(Officer officer) {
        return ListValue.of(officer.code(), List.of(officer.post()), null);
    }

    private static ListValue value(Company company) {
        return ListValue.of(company.name(), company.aliases(), company.kind());
    }

    private static ListValue value(Indicator indicator) {
        return ListValue.of(indicator.code(), List.of(indicator.name()), null);
    }

    private static ListValue value(Task task) {
        return ListValue.of(task.code(), List.of(task.title()), null);
    }
}
