package vn.soxa.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.submission.Submission;
import vn.soxa.text.Settlement;

/** Everything the checks across rows and workbooks look at, and where they say what they found. */
final class Round {

    private static final Comparator<ReportedRow> ORDER = Comparator.comparing(ReportedRow::hamlet)
            .thenComparing(ReportedRow::reporter)
            .thenComparing(row -> row.row().sheet())
            .thenComparing(row -> row.row().row());

    private final Plan plan;
    private final Period period;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Severities severities;
    private final List<Choice> choices;
    private final List<StandingFile> files;
    private final Map<String, StandingFile> fileNamed;
    private final Map<String, StandingFile> fileOf;
    private final List<ReportedRow> rows = new ArrayList<>();
    private final Map<StandingFile, List<ReportedRow>> rowsOf = new HashMap<>();
    private final List<LedgerRow> before;
    private final Map<String, List<LedgerRow>> beforeOf;
    private final Map<String, List<LedgerRow>> givenOf;
    private final Map<String, List<LedgerRow>> formerOf;
    private final Map<String, ReportedRow> completions = new TreeMap<>();
    private final Map<String, List<Finding>> byReporter = new TreeMap<>();

    Round(Plan plan, Period period, Ledger ledger, Decisions decisions, List<Choice> choices) {
        this.plan = plan;
        this.period = period;
        this.ledger = ledger;
        this.decisions = decisions;
        this.severities = new Severities(plan, decisions);
        this.choices = choices;
        this.before = ledger.rows().stream()
                .map(row -> row.alive(period) ? row.moved(code -> Ledger.now(plan, code, period)) : row)
                .toList();
        this.beforeOf = before.stream().collect(Collectors.groupingBy(LedgerRow::reporter));
        Set<String> carried = before.stream()
                .filter(row -> row.form().kind() != FormKind.LOG)
                .map(LedgerRow::rowCode)
                .collect(Collectors.toSet());
        this.givenOf = ledger.given().stream()
                .filter(row -> !carried.contains(row.rowCode()))
                .collect(Collectors.groupingBy(LedgerRow::reporter));
        this.formerOf = ledger.former().stream()
                .filter(row -> !carried.contains(row.rowCode()))
                .collect(Collectors.groupingBy(LedgerRow::reporter));
        this.files = choices.stream()
                .filter(Choice::stands)
                .map(Choice::submission)
                .flatMap(submission -> Optional.ofNullable(submission.reporter())
                        .flatMap(plan::reporter)
                        .map(reporter -> new StandingFile(submission, reporter))
                        .stream())
                .sorted(Comparator.comparing(StandingFile::reporter))
                .toList();
        this.fileNamed = files.stream()
                .collect(Collectors.toMap(file -> file.submission().file(), file -> file, (first, other) -> first));
        this.fileOf =
                files.stream().collect(Collectors.toMap(StandingFile::reporter, file -> file, (first, other) -> first));
    }

    Plan plan() {
        return plan;
    }

    Period period() {
        return period;
    }

    Decisions decisions() {
        return decisions;
    }

    Ledger ledger() {
        return ledger;
    }

    List<Choice> choices() {
        return choices;
    }

    List<StandingFile> files() {
        return files;
    }

    Optional<StandingFile> file(String reporter) {
        return Optional.ofNullable(fileOf.get(reporter));
    }

    /** The one of that name, if it stands. */
    Optional<StandingFile> named(String file) {
        return Optional.ofNullable(fileNamed.get(file));
    }

    /** To be called once. */
    void take(List<ReportedRow> taken) {
        rows.addAll(taken);
        rows.sort(ORDER);
        rows.forEach(row ->
                rowsOf.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row));
    }

    /** Every row of the files that stand, hamlets first, as people read their workbooks. */
    List<ReportedRow> rows() {
        return rows;
    }

    /** The rows of one of them. */
    List<ReportedRow> rows(StandingFile file) {
        return rowsOf.getOrDefault(file, List.of());
    }

    /** Rows that were reported and asked for, not those that complete somebody else's. */
    Stream<ReportedRow> own() {
        return rows.stream().filter(ReportedRow::own);
    }

    /** Those of one form that count so far. */
    List<ReportedRow> counting(String form) {
        return own().filter(row -> row.form().code().equals(form) && row.counts())
                .toList();
    }

    /** The rows of the period before, under the codes that hamlets have now. */
    List<LedgerRow> before() {
        return before;
    }

    /** Rows of the period before that a row of this period carries on and that counts. */
    Set<LedgerRow> overridden() {
        return before(own().filter(ReportedRow::counts));
    }

    /** Rows of the period before that a row of this period carries on, whether it counts or not. */
    Set<LedgerRow> carried() {
        return before(own());
    }

    private static Set<LedgerRow> before(Stream<ReportedRow> rows) {
        Set<LedgerRow> before = Collections.newSetFromMap(new IdentityHashMap<>());
        rows.flatMap(row -> Stream.ofNullable(row.before())).forEach(before::add);
        return before;
    }

    /** Rows of the period before that a reporter answers for. */
    List<LedgerRow> before(String reporter) {
        return beforeOf.getOrDefault(reporter, List.of());
    }

    /** Rows that an earlier run of this period gave a reporter, those that are carried on left out. */
    List<LedgerRow> given(String reporter) {
        return givenOf.getOrDefault(reporter, List.of());
    }

    /** What rows of a reporter said before they were corrected, in this period or the one before it. */
    List<LedgerRow> former(String reporter) {
        return formerOf.getOrDefault(reporter, List.of());
    }

    /** What rows of this period's books and earlier states of rows say. */
    Stream<LedgerRow> everSaid() {
        return Stream.concat(ledger.given().stream(), ledger.former().stream());
    }

    boolean isOfPeriod(LedgerRow row) {
        return row.period().equals(period.code());
    }

    /** Rows of the period before that are alive and that no row of this period overrides. */
    List<LedgerRow> standing() {
        Set<LedgerRow> overridden = overridden();
        return before.stream()
                .filter(row -> row.alive(period) && !overridden.contains(row))
                .toList();
    }

    void complete(String code, ReportedRow owners) {
        completions.put(code, owners);
    }

    @Nullable
    ReportedRow completion(String code) {
        return completions.get(code);
    }

    void find(ReportedRow row, Finding finding) {
        Finding weighed = severities.weigh(new OthersCells(plan).told(row, finding));
        Optional<Settlement> answer = decisions
                .settlement(row.file().submission(), weighed)
                .filter(settled -> settled != Settlement.GIVEN_UP || row.before() == null);
        if (row.add(answer.isPresent() ? weighed.as(Severity.INFO) : weighed)
                && answer.filter(Settlement.GIVEN_UP::equals).isPresent()) {
            row.giveUp();
        }
    }

    /** A question that no answer of its reporter settles. */
    void leave(ReportedRow row, Finding finding) {
        row.add(severities.weigh(finding));
    }

    /** Whether the answer to the question is that the thing is this row's: 2 if the officer says so, 1 if its reporter. */
    int claim(ReportedRow row, Finding question) {
        Submission submission = row.file().submission();
        CellAddress cell = question.cell();
        boolean officers = cell != null && decisions.accepted(submission, cell).isPresent();
        return decisions
                .settlement(submission, severities.weigh(question))
                .filter(Settlement.OURS::equals)
                .map(ours -> officers ? 2 : 1)
                .orElse(0);
    }

    void find(StandingFile file, Finding finding) {
        file.add(severities.weigh(finding));
    }

    void find(String reporter, Finding finding) {
        byReporter.computeIfAbsent(reporter, key -> new ArrayList<>()).add(severities.weigh(finding));
    }

    Map<String, List<Finding>> byReporter() {
        return byReporter;
    }

    Severities severities() {
        return severities;
    }

    boolean fills(String reporter, Form form) {
        return plan.assignments().stream()
                .anyMatch(assignment -> assignment.form().equals(form.code())
                        && assignment.fillers().contains(reporter));
    }

    boolean owns(String reporter, Form form) {
        return plan.owner(form).filter(reporter::equals).isPresent();
    }
}
