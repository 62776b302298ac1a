package vn.soxa.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.ReadingContext;
import vn.soxa.text.HamletNames;
import vn.soxa.text.ListEntry;

/** What the plan says that is needed to read a reporters' cells in a period. */
final class ReadingContexts {

    private static final String COMMUNE_UNIT = "ha";

    private final Plan plan;
    private final Period period;
    private final Map<String, List<ListEntry>> lists;
    private final HamletNames hamlets;

    /** Lists and hamlets are the same for every reporter and held once. */
    ReadingContexts(Plan plan, Period period) {
        this.plan = plan;
        this.period = period;
        this.lists = lists(plan, period.year());
        this.hamlets = HamletNames.of(hamlets(plan));
    }

    ReadingContext of(@Nullable String reporter) {
        Hamlet hamlet = reporter == null ? null : plan.hamlet(reporter).orElse(null);
        return new ReadingContext(
                period.bounds(),
                period.year(),
                lists,
                hamlet == null ? COMMUNE_UNIT : hamlet.unit(),
                hamlet == null ? new BigDecimal(1000) : hamlet.congSquareMetres(),
                hamlets);
    }

    private static Map<String, List<ListEntry>> lists(Plan plan, int year) {
        return plan.forms().forms().stream()
                .flatMap(form -> form.columns().stream())
                .map(Column::list)
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> entries(plan, name, year)));
    }

    private static List<ListEntry> entries(Plan plan, String name, int year) {
        return plan.list(name, year).stream()
                .map(choice -> new ListEntry(choice.value(), choice.aliases()))
                .toList();
    }

    private static Map<String, List<String>> hamlets(Plan plan) {
        return plan.hamlets().stream().collect(Collectors.toMap(Hamlet::code, Hamlet::names));
    }
}
