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
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.Hand;
import vn.soxa.form.RowValues;
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
    private final PastRows past;
    private final Map<String, ReportedRow> completions = new TreeMap<>();
    private final Set<LedgerRow> struck = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, List<Finding>> byReporter = new TreeMap<>();

    Round(Plan plan, Period period, Ledger ledger, Decisions decisions, List<Choice> choices) {
        this.plan = plan;
        this.period = period;
        this.ledger = ledger;
        this.decisions = decisions;
        this.severities = new Severities(plan, decisions);
        this.choices = choices;
        this.past = new PastRows(plan, period, ledger);
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

    PastRows past() {
        return past;
    }

    /**
     * Rows of the period before that a row of this period carries on and that counts, and the fixed rows of hamlets
     * merged since whose line the new one tells.
     */
    Set<LedgerRow> overridden() {
        Set<LedgerRow> overridden = before(own().filter(ReportedRow::counts));
        Set<List<Object>> lines = own().filter(row -> row.counts() && row.form().kind() == FormKind.TABLE)
                .map(row -> List.of(row.reporter(), row.form().code(), said(row.get(Column.LINE))))
                .collect(Collectors.toSet());
        past.all().stream()
                .filter(row -> row.form().kind() == FormKind.TABLE)
                .filter(row -> lines.contains(List.of(row.reporter(), row.form().code(), said(row.get(Column.LINE)))))
                .forEach(overridden::add);
        return overridden;
    }

    private static Object said(@Nullable Object value) {
        return value == null ? "" : value;
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

    /** Rows of the period before that are alive and that no row of this period overrides. */
    List<LedgerRow> standing() {
        Set<LedgerRow> overridden = overridden();
        return past.all().stream()
                .filter(row -> row.alive(period) && !overridden.contains(row) && !struck(row))
                .toList();
    }

    /** Leaves a row of the period before out of the books: it is another place's, as the officer said. */
    void strike(LedgerRow row) {
        struck.add(row);
    }

    boolean struck(LedgerRow row) {
        return struck.contains(row);
    }

    /** A row of the period before with what the owner officer says of it now. */
    RowValues joined(LedgerRow last) {
        ReportedRow owners = completion(last.rowCode());
        return owners == null
                ? last
                : key -> last.form()
                                .column(key)
                                .map(Column::hand)
                                .filter(Hand.OWNER::equals)
                                .isPresent()
                        ? JoinedCells.value(last, owners, key)
                        : last.get(key);
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

    /** Asks about a row, at its own cell or at that of the owner officer who completes it; what the answer says is done. */
    void ask(ReportedRow row, ReportedRow asker, Finding finding) {
        Finding weighed = severities.weigh(finding);
        Optional<Settlement> answer = decisions.settlement(asker.file().submission(), weighed);
        if (answer.isEmpty()) {
            pose(row, asker, weighed);
        } else if (asker.add(weighed.as(Severity.INFO)) && answer.get() == Settlement.GIVEN_UP) {
            giveUp(row);
        }
    }

    /** A question that no answer of its reporter settles. */
    void leave(ReportedRow row, ReportedRow asker, Finding finding) {
        pose(row, asker, severities.weigh(finding));
    }

    private void pose(ReportedRow row, ReportedRow asker, Finding weighed) {
        asker.add(weighed);
        if (asker != row && weighed.rejects()) {
            CellAddress place = row.row().address();
            row.add(new Finding(weighed.code(), Severity.WARNING, place.sheet(), place, weighed.args(), null)
                    .with(Finding.ASKED, asker.file().spoken()));
            row.dismiss();
        }
    }

    /** Leaves a row out, and what it carries on. */
    void giveUp(ReportedRow row) {
        row.giveUp();
        Stream.ofNullable(row.before()).forEach(this::strike);
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
