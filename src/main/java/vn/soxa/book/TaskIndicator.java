package vn.soxa.book;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.plan.Task;

/** The indicator that shows best how an obligation goes on: the first that the plan names, or the form of whose it names. */
final class TaskIndicator {

    private record Named(int place, int rank, IndicatorResult result) {}

    private final List<IndicatorResult> results;

    TaskIndicator(List<IndicatorResult> results) {
        this.results = results;
    }

    /** Empty where words are all that shows. */
    Optional<IndicatorResult> of(Task task) {
        String shown = task.shownIn();
        return results.stream()
                .flatMap(result -> Stream.concat(
                        named(shown, result.indicator().code(), 0, result),
                        result.indicator().forms().stream().flatMap(form -> named(shown, form, 1, result))))
                .min(Comparator.comparing(Named::place).thenComparing(Named::rank))
                .map(Named::result);
    }

    /** Where a code stands as a word of its own. */
    private static Stream<Named> named(String text, String code, int rank, IndicatorResult result) {
        Matcher found = Pattern.compile("(?<![\\w.-])" + Pattern.quote(code) + "(?![\\w-]|\\.\\w)")
                .matcher(text);
        return found.find() ? Stream.of(new Named(found.start(), rank, result)) : Stream.empty();
    }
}
