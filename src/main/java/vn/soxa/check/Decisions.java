package vn.soxa.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.submission.Submission;
import vn.soxa.text.Settlement;

/**
 * What the officer decided about a period, kept from run to run.
 *
 * @param accepted {@code file!sheet!cell} → the reading that is right, or the answer to another question about the cell
 * @param said {@code file!sheet!cell} → what the cell said then; an answer is about nothing else
 * @param as file → reporter, for files nobody could identify
 * @param pinned files that stand whatever else their reporter sent
 * @param excluded files that do not count
 * @param closed codes of closed periods
 * @param severities finding code → severity, over the plan book's
 * @param because {@code file!sheet!cell} → what somebody said about it, where an answer does not speak for itself
 */
public record Decisions(
        Map<String, String> accepted,
        Map<String, String> said,
        Map<String, String> as,
        Set<String> pinned,
        Set<String> excluded,
        Set<String> closed,
        Map<String, Severity> severities,
        Map<String, String> because) {

    private static final String OF_A_CELL = "CELL_";

    public Decisions {
        accepted = Map.copyOf(accepted);
        said = Map.copyOf(said);
        as = Map.copyOf(as);
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
        closed = Set.copyOf(closed);
        severities = Map.copyOf(severities);
        because = Map.copyOf(because);
    }

    /** Answers of which it is not known yet what the cells said. */
    public Decisions(
            Map<String, String> accepted,
            Map<String, String> as,
            Set<String> pinned,
            Set<String> excluded,
            Set<String> closed,
            Map<String, Severity> severities) {
        this(accepted, Map.of(), as, pinned, excluded, closed, severities, Map.of());
    }

    public static Decisions none() {
        return new Decisions(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }

    /** How one file is to be read, under another name; whether it stands beside others is left out. */
    public Decisions about(String file, String name) {
        String reporter = as.get(file);
        return new Decisions(
                about(accepted, file, name),
                about(said, file, name),
                reporter == null ? Map.of() : Map.of(name, reporter),
                Set.of(),
                Set.of(),
                closed,
                severities,
                about(because, file, name));
    }

    private static Map<String, String> about(Map<String, String> decided, String file, String name) {
        Map<String, String> about = new TreeMap<>();
        decided.forEach((place, answer) -> cell(file, place).ifPresent(cell -> about.put(place(name, cell), answer)));
        return about;
    }

    /** The name a decision about a cell is kept under. */
    public static String place(String file, CellAddress cell) {
        return file + "!" + cell.sheet() + "!" + cell.a1();
    }

    /** The answers, each with what its cell says now where that is not known yet; others are left alone. */
    public Decisions remembering(CheckedRound round) {
        Map<String, String> known = new TreeMap<>(said);
        known.keySet().retainAll(accepted.keySet());
        round.submissions().stream().map(CheckedSubmission::submission).forEach(submission -> accepted.keySet().stream()
                .filter(place -> !known.containsKey(place) && place.startsWith(submission.file() + "!"))
                .forEach(place -> cell(submission.file(), place)
                        .flatMap(submission::said)
                        .ifPresent(text -> known.put(place, text))));
        return new Decisions(accepted, known, as, pinned, excluded, closed, severities, because);
    }

    /**
     * These and, for what a reporter sent again, what was decided about a cell that still says the same in a row that is
     * still the same: a telephone call is not made twice.
     */
    public Decisions following(List<Submission> submissions) {
        Map<String, String> answers = new TreeMap<>(accepted);
        Map<String, String> then = new TreeMap<>(said);
        Map<String, String> reasons = new TreeMap<>(because);
        for (Submission first : submissions) {
            for (String place : accepted.keySet()) {
                CellAddress cell = cell(first.file(), place).orElse(null);
                String text = said.get(place);
                if (cell == null || text == null || first.reporter() == null) {
                    continue;
                }
                submissions.stream()
                        .filter(again -> first.reporter().equals(again.reporter()) && again.repeats(first, cell, text))
                        .map(again -> place(again.file(), cell))
                        .filter(other -> answers.putIfAbsent(other, accepted.get(place)) == null)
                        .forEach(other -> {
                            then.put(other, text);
                            Optional.ofNullable(because.get(place)).ifPresent(reason -> reasons.put(other, reason));
                        });
            }
        }
        return answers.equals(accepted)
                ? this
                : new Decisions(answers, then, as, pinned, excluded, closed, severities, reasons);
    }

    /** The cell of a place in that file. */
    public static Optional<CellAddress> cell(String file, String place) {
        int sheet = file.length() + 1;
        int cell = place.lastIndexOf('!');
        return place.startsWith(file + "!") && cell > sheet
                ? CellAddress.of(place.substring(sheet, cell), place.substring(cell + 1))
                : Optional.empty();
    }

    /**
     * What the answer to a question about a row comes to: the officer's, else the one that the sender chose. An unclear cell is
     * settled when it is read; free words of the sender wait for the officer.
     */
    Optional<Settlement> settlement(Submission submission, Finding finding) {
        CellAddress cell = finding.cell();
        if (finding.severity() != Severity.CONFIRM || cell == null) {
            return Optional.empty();
        }
        boolean ofCell = finding.code().name().startsWith(OF_A_CELL);
        return accepted(submission, cell)
                .map(officers -> Settlement.of(finding.code(), officers)
                        .or(() -> ofCell ? Optional.empty() : Optional.of(Settlement.RIGHT)))
                .orElseGet(() -> submission
                        .answer(finding.code(), cell)
                        .flatMap(senders -> Settlement.of(finding.code(), senders)));
    }

    /** What was said about a cell; blank where nothing was. */
    String because(Submission submission, CellAddress cell) {
        return because.getOrDefault(place(submission.file(), cell), "");
    }

    /** What was accepted for a cell that still says what it said then. */
    Optional<String> accepted(Submission submission, CellAddress cell) {
        String place = place(submission.file(), cell);
        String then = said.get(place);
        boolean same =
                then == null || submission.said(cell).filter(then::equals).isPresent();
        return Optional.ofNullable(accepted.get(place)).filter(answer -> same);
    }
}
