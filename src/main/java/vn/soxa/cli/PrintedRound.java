package vn.soxa.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.RoundResult;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Glossary;
import vn.soxa.text.Messages;
import vn.soxa.text.VietnameseFormat;

/** A collect told in a few lines: the indicators, who is missing, what to mend, where the files are. */
record PrintedRound(PrintStream out, Path folder) {

    private static final int NAME = 46;
    private static final int FIGURE = 12;
    private static final int SHOWN = 5;

    void print(RoundResult result) {
        title(result, VietnameseFormat.period(result.period().code()));
        result.consolidation().indicators().stream()
                .filter(indicator -> indicator.indicator().kind() != IndicatorKind.TRACK)
                .forEach(this::indicator);
        waiting(result);
        missing(result);
        planBook(result.plan());
        result.checked().submissions().forEach(this::findings);
        out.println();
        out.println(counts(result));
        files(result);
    }

    /** How many reported, how many rows count and how many wait. */
    static String counts(RoundResult result) {
        int all = result.plan().reporters(result.period()).size();
        List<CheckedSubmission> files = result.checked().submissions();
        return Console.word(
                "summary.counts",
                VietnameseFormat.period(result.period().code()),
                all - result.checked().missing().size(),
                all,
                files.stream().mapToInt(file -> file.accepted().size()).sum(),
                result.checked().waiting().size());
    }

    /** A report out of turn: every chosen indicator. */
    void printChosen(RoundResult result) {
        title(
                result,
                Console.word(
                        "summary.days", VietnameseFormat.date(result.period().from())));
        result.consolidation().current().forEach(this::indicator);
        out.println();
        files(result);
    }

    private void title(RoundResult result, String period) {
        String commune = result.plan().communeName();
        out.println();
        out.println(Console.word(
                "summary.title",
                commune.isEmpty() ? Console.word("summary.unnamed") : commune,
                period,
                VietnameseFormat.date(result.period().cutoff())));
        out.println(line(
                Console.word("summary.indicator"),
                Console.word("summary.target"),
                Console.word("summary.actual"),
                Console.word("summary.percent"),
                Console.word("summary.status")));
    }

    private void files(RoundResult result) {
        out.println(Console.word("summary.workbook", folder.resolve(result.workbook())));
        out.println(Console.word("summary.report", folder.resolve(result.report())));
    }

    private void indicator(IndicatorResult result) {
        Integer year = result.year();
        String name = result.indicator().code() + " " + RoundResult.name(result);
        out.println(line(
                StringUtils.abbreviate(name, NAME - 6) + (year == null ? "" : " " + year),
                figure(result.target()),
                result.status() == Status.NO_DATA ? "" : figure(result.actual()),
                result.percent() == null || result.status() == Status.NO_DATA ? "" : figure(result.percent()) + "%",
                Glossary.word("status." + result.status())));
    }

    private void waiting(RoundResult result) {
        List<String> sentences = result.waiting();
        if (!sentences.isEmpty()) {
            out.println();
            sentences.forEach(out::println);
        }
    }

    private void missing(RoundResult result) {
        List<String> missing = result.checked().missing();
        if (!missing.isEmpty()) {
            String names = missing.stream()
                    .map(code ->
                            result.plan().reporter(code).map(Reporter::name).orElse(code) + " (" + code + ")")
                    .collect(Collectors.joining(", "));
            out.println();
            String word = result.checked().someAgain() ? "summary.missing.again" : "summary.missing";
            out.println(Console.word(word, missing.size(), names));
        }
    }

    /** What is wrong in the plan book; the rest of it works. */
    void planBook(Plan plan) {
        List<Finding> mend = plan.faults().toMend();
        tell(Console.word("summary.planBook", mend.size()), mend, SHOWN);
    }

    /** What must be mended in one file; the first few, worst first. */
    void findings(CheckedSubmission checked) {
        List<Finding> mend =
                checked.findings().stream().filter(Finding::rejects).toList();
        tell(Console.word("summary.mend", checked.file(), mend.size()), mend, SHOWN);
    }

    /** A file by itself: every point, and that it is right where it is. */
    void checked(CheckedSubmission checked) {
        List<Finding> mend =
                checked.findings().stream().filter(Finding::rejects).toList();
        List<Finding> reminders = checked.findings().stream()
                .filter(finding -> !finding.rejects() && finding.severity() == Severity.WARNING)
                .toList();
        tell(Console.word("summary.mend", checked.file(), mend.size()), mend, mend.size());
        if (mend.isEmpty()) {
            String word = reminders.isEmpty() ? "check.right" : "check.rightReminding";
            out.println(Console.word(word, checked.file(), reminders.size()));
        }
        tell(Console.word("check.reminders", checked.file(), reminders.size()), reminders, reminders.size());
    }

    private void tell(String heading, List<Finding> mend, int shown) {
        if (mend.isEmpty()) {
            return;
        }
        out.println();
        out.println(heading);
        mend.stream()
                .limit(shown)
                .forEach(finding -> out.println(
                        "  " + place(finding) + Messages.message(finding) + " " + Messages.remedy(finding)));
        if (mend.size() > shown) {
            out.println("  " + Console.word("summary.more", mend.size() - shown));
        }
    }

    private static String place(Finding finding) {
        CellAddress cell = finding.cell();
        String sheet = finding.sheet();
        return cell != null ? cell.sheet() + " " + cell.a1() + ": " : sheet != null ? sheet + ": " : "";
    }

    private static String line(String name, String target, String actual, String percent, String status) {
        return StringUtils.rightPad(name, NAME)
                + StringUtils.leftPad(target, FIGURE)
                + StringUtils.leftPad(actual, FIGURE)
                + StringUtils.leftPad(percent, FIGURE)
                + "  "
                + status;
    }

    private static String figure(@Nullable BigDecimal number) {
        return number == null ? "" : VietnameseFormat.number(Objects.requireNonNull(number), 2);
    }
}
