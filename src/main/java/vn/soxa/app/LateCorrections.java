package vn.soxa.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.consolidate.ChosenDays;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.submission.Listing;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/**
 * What came in for a closed period after it was collected. Its commune workbook stays as it was closed; what comes after
 * builds on the corrected books, and is told every figure that is now another.
 */
record LateCorrections(Plan plan, Period closed, WorkFolder folder, Phrasebook say) {

    private static final int DECIMALS = 4;

    /** Books that a period starts from, and what is to be told of them. */
    record Books(Ledger ledger, List<Finding> told) {}

    /** True where the closed books may not hold all that lies in the inboxes up to then. */
    boolean any() throws IOException, CannotDoException {
        if (!isClosed(closed)) {
            return false;
        }
        boolean any = !late(closed).isEmpty();
        for (Period earlier : folder.before(plan, closed)) {
            any = any || (isClosed(earlier) && !late(earlier).isEmpty());
        }
        return any;
    }

    /** The books as corrected; {@code standing} are those that were closed, with what the later period gave so far. */
    Books over(Ledger standing) throws IOException, CannotDoException {
        Judging judging = new Judging(plan, closed, folder, null, Progress.silent(), say);
        Books before = new PriorWorkbooks(plan, closed, folder, say).books();
        CheckedRound anew = judging.with(
                new DecisionFile(folder.decisions(closed), say).read(),
                before.ledger()
                        .alsoGiving(standing.given().stream()
                                .filter(row -> row.source().period().equals(closed.code()))
                                .toList()));
        List<SeriesPoint> series =
                new Consolidator().consolidate(anew, ChosenDays.before(anew)).series();
        List<Finding> told = new ArrayList<>();
        Set<Path> late = Set.copyOf(late(closed));
        anew.submissions().stream()
                .filter(one -> late.contains(folder.inbox(closed).resolve(one.file())))
                .forEach(one -> told.add(finding(one)));
        List<Finding> changes = new ArrayList<>();
        List<SeriesPoint> restated = restated(standing.series(), series, changes);
        if (!changes.isEmpty()) {
            before.told().stream()
                    .filter(finding -> finding.code() == FindingCode.BOOKS_FILE_AFTER_CLOSING)
                    .forEach(told::add);
            told.addAll(changes);
        }
        return new Books(standing.corrected(anew.after(restated)), told);
    }

    private boolean isClosed(Period period) throws IOException, CannotDoException {
        return new DecisionFile(folder.decisions(period), say).read().closed().contains(period.code());
    }

    /** Files of a period's inbox that its last collect did not read, or that were saved since. */
    private List<Path> late(Period of) throws IOException {
        Path result = folder.result(of);
        if (!Files.exists(result)) {
            return List.of();
        }
        Set<String> known = new Collected(result).files();
        FileTime then = Files.getLastModifiedTime(result);
        Path inbox = folder.inbox(of);
        List<Path> late = new ArrayList<>();
        for (Path file : Listing.of(inbox).files()) {
            String name = inbox.relativize(file).toString().replace('\\', '/');
            if (!known.contains(name) || Files.getLastModifiedTime(file).compareTo(then) > 0) {
                late.add(file);
            }
        }
        return late;
    }

    private Finding finding(CheckedSubmission late) {
        return Finding.ofFile(
                FindingCode.BOOKS_FILE_AFTER_CLOSING,
                "file",
                late.file(),
                "period",
                VietnameseFormat.period(closed.code()),
                "found",
                Integer.toString(late.accepted().size()),
                "other",
                Integer.toString(late.rejected().size()));
    }

    /** The new series, what differs from the closed one marked and told. */
    private List<SeriesPoint> restated(List<SeriesPoint> before, List<SeriesPoint> now, List<Finding> told) {
        Map<List<Object>, SeriesPoint> known = byPlace(before);
        Map<List<Object>, SeriesPoint> all = new LinkedHashMap<>(byPlace(now));
        known.forEach((place, point) -> all.putIfAbsent(place, valued(point, BigDecimal.ZERO)));
        return all.entrySet().stream()
                .map(one -> restated(known.get(one.getKey()), one.getValue(), told))
                .toList();
    }

    private SeriesPoint restated(@Nullable SeriesPoint before, SeriesPoint now, List<Finding> told) {
        BigDecimal then = before == null ? BigDecimal.ZERO : before.value();
        if (then.compareTo(now.value()) == 0) {
            return now;
        }
        String unit = plan.indicator(now.indicator()).map(Indicator::unit).orElse("");
        told.add(Finding.ofFile(
                FindingCode.BOOKS_RESTATED,
                "indicator",
                plan.indicator(now.indicator())
                        .map(one -> one.code() + " " + one.name())
                        .orElse(now.indicator()),
                "hamlet",
                plan.reporter(now.hamlet()).map(Reporter::spoken).orElse(""),
                "period",
                VietnameseFormat.period(now.period()),
                "other",
                VietnameseFormat.number(then, DECIMALS) + " " + unit,
                "found",
                VietnameseFormat.number(now.value(), DECIMALS) + " " + unit));
        return valued(now, now.value());
    }

    private static SeriesPoint valued(SeriesPoint point, BigDecimal value) {
        return new SeriesPoint(point.indicator(), point.hamlet(), point.period(), point.year(), value, true);
    }

    private static Map<List<Object>, SeriesPoint> byPlace(List<SeriesPoint> points) {
        return points.stream()
                .collect(Collectors.toMap(
                        point -> Stream.of(point.indicator(), point.hamlet(), point.period(), "" + point.year())
                                .map(Object.class::cast)
                                .toList(),
                        point -> point,
                        (first, other) -> first,
                        LinkedHashMap::new));
    }
}
