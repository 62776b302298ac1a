package vn.soxa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.ledger.Ledger;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.submission.Submission;

/** Judges everything that came in for a period, across rows and workbooks; the order of the files does not matter. */
public final class RoundChecker {

    private RoundChecker() {}

    /** {@code today}: the day of the run, to tell missing from not yet due; null where it is of no interest. */
    public static CheckedRound check(
            Plan plan,
            Period period,
            Ledger ledger,
            List<Submission> submissions,
            Decisions decisions,
            @Nullable LocalDate today) {
        Severities severities = new Severities(plan, decisions);
        OptionalCells optional = new OptionalCells(period.bounds());
        List<Choice> choices = new SubmissionSelection(plan, decisions, severities, new Age(period, today), optional)
                .choose(submissions);
        Round round = new Round(plan, period, ledger, decisions, choices);
        bind(round);
        checks(plan, today).forEach(check -> check.judge(round));
        new RowNumbering(round).number();
        new OwnerCells().judge(round);
        List<CheckedSubmission> checked = new Verdicts(round).submissions();
        StateAfter books = new StateAfter(round);
        List<AcceptedRow> rows = books.rows();
        return new CheckedRound(
                plan,
                period,
                checked,
                rows,
                missing(round, checked),
                round.byReporter(),
                ledger,
                decisions.closed(),
                new WaitingRows(round, books).of(rows));
    }

    /** Rows to their reporters, to the books, and hand to hand; then what is wrong with each alone. */
    private static void bind(Round round) {
        Intake intake = new Intake(round);
        Completions completions = new Completions(round);
        intake.take();
        completions.split();
        new RowCodes(round).match();
        completions.join();
        intake.judge();
        completions.compare();
    }

    /** In this order: a row that an earlier check keeps from counting is no party to a later one. */
    private static List<CrossCheck> checks(Plan plan, @Nullable LocalDate today) {
        Stream<CrossCheck> first = Stream.of(
                new BooksEdited(),
                new IssuedLines(),
                new PeriodSkipped(),
                new VanishedRows(),
                new SortedAlone(),
                new DuplicateRows(),
                new TypedFigures());
        Stream<CrossCheck> last = Stream.of(new SettledCells(), new Arrivals(today));
        return Stream.of(first, RuleChecks.ofThings(plan), RuleChecks.ofFigures(plan), last)
                .flatMap(checks -> checks)
                .toList();
    }

    private static List<String> missing(Round round, List<CheckedSubmission> checked) {
        Set<String> counted = checked.stream()
                .filter(one -> one.status() == SubmissionStatus.ACCEPTED || one.status() == SubmissionStatus.PARTLY)
                .map(one -> String.valueOf(one.submission().reporter()))
                .collect(Collectors.toSet());
        return Arrivals.expected(round).stream()
                .map(Reporter::code)
                .filter(code -> !counted.contains(code))
                .toList();
    }
}
