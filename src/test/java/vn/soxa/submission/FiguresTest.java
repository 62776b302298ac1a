package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.Decisions;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.ledger.Ledger;
import vn.soxa.plan.Period;

/** What is typed and answered, and the figures it comes to: of the program's own rules for what the design left open. */
class FiguresTest {

    private static final Period Q1 = Sent.Q1;
    private static final Period Q2 = Sent.PLAN.period("2025-Q2").orElseThrow();

    /** The answer to every question, of the sender and of the officer alike. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "figures.txt", delimiter = '>', numLinesToSkip = 2)
    void come_to(
            String what, @Nullable String before, String typed, @Nullable String answer, String first, String then) {
        Ledger books = before == null
                ? Ledger.empty()
                : TypedFiles.check(Q1, Ledger.empty(), before).after(List.of());
        Period period = before == null ? Q1 : Q2;
        List<Submission> files = TypedFiles.read(period, typed);
        CheckedRound round = TypedFiles.check(period, books, files, Decisions.none());
        assertThat(said(round, first)).as("before an answer").isEqualTo(first);
        if (answer != null) {
            CheckedRound officers = TypedFiles.check(period, books, files, decided(round, answer));
            assertThat(said(officers, then)).as("the officer's answer").isEqualTo(then);
            List<Submission> back = answered(round, answer);
            CheckedRound senders = TypedFiles.check(period, books, back, Decisions.none());
            assertThat(said(senders, then)).as("the senders' answer").isEqualTo(then);
        }
    }

    private static Decisions decided(CheckedRound round, String answer) {
        Map<String, String> accepted = new TreeMap<>();
        round.submissions().forEach(file -> questions(file)
                .forEach(question ->
                        accepted.put(Decisions.place(file.file(), Objects.requireNonNull(question.cell())), answer)));
        return new Decisions(accepted, Map.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }

    private static Stream<Finding> questions(CheckedSubmission file) {
        return file.findings().stream().filter(finding -> finding.severity() == Severity.CONFIRM);
    }

    private static List<Submission> answered(CheckedRound round, String answer) {
        return round.submissions().stream().map(file -> answered(file, answer)).toList();
    }

    private static Submission answered(CheckedSubmission file, String answer) {
        Submission read = file.submission();
        List<Finding> findings = new ArrayList<>(read.findings());
        questions(file)
                .map(question -> Finding.ofCell(
                        FindingCode.CELL_ANSWERED,
                        Objects.requireNonNull(question.cell()),
                        Answers.CODE,
                        question.code().name(),
                        "reading1",
                        answer))
                .forEach(findings::add);
        return new Submission(
                read.path(),
                read.file(),
                read.reporter(),
                read.stamp(),
                read.sheets(),
                read.nothing(),
                findings,
                read.modified(),
                read.fileTime(),
                read.filler(),
                read.cells(),
                read.notData());
    }

    /** The figures that are asked for, {@code asked}: how many questions, {@code rows}: how many rows count. */
    private static String said(CheckedRound round, String wanted) {
        Consolidation figures = new Consolidator().consolidate(round, List.of());
        return Arrays.stream(wanted.split(", "))
                .map(pair -> pair.substring(0, pair.indexOf(' ')))
                .map(name -> name + " " + said(round, figures, name))
                .collect(Collectors.joining(", "));
    }

    private static String said(CheckedRound round, Consolidation figures, String name) {
        return switch (name) {
            case "asked" ->
                Long.toString(round.submissions().stream()
                        .flatMap(FiguresTest::questions)
                        .count());
            case "rows" -> Integer.toString(round.rows().size());
            case "told" ->
                round.submissions().stream()
                        .map(file -> file.status().toString())
                        .collect(Collectors.joining("+"));
            default ->
                plain(figures.current().stream()
                        .filter(result -> result.indicator().code().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .actual());
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
