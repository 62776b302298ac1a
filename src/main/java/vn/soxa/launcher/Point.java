package vn.soxa.launcher;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.FindingGroup;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.text.Glossary;
import vn.soxa.text.Messages;
import vn.soxa.text.Settlement;

/**
 * Something to mend, to confirm or to look at: the same of one or several cells.
 *
 * @param file where it is; null for what is about a reporter without a file
 */
record Point(@Nullable CheckedSubmission file, FindingGroup group) {

    private static final Set<FindingCode> WHICH = Set.of(FindingCode.FILE_WHICH_NEWER, FindingCode.FILE_FEWER_ROWS);

    /** What a line of the table holds, worst first; what is only good to know is left out. */
    static List<Point> of(ReporterRow row) {
        Stream<Point> remarks = FindingGroup.of(row.remarks()).stream().map(group -> new Point(null, group));
        Stream<Point> files = Stream.concat(Stream.ofNullable(row.file()), row.others().stream())
                .flatMap(file -> of(file).stream());
        return Stream.concat(remarks, files).toList();
    }

    static List<Point> of(CheckedSubmission file) {
        return FindingGroup.of(file.findings().stream().filter(Point::shown).toList()).stream()
                .map(group -> new Point(file, group))
                .toList();
    }

    private static boolean shown(Finding finding) {
        return finding.severity() != Severity.INFO
                || finding.code() == FindingCode.FILE_EXCLUDED
                || finding.code() == FindingCode.FILE_REPLACED
                || finding.code() == FindingCode.CELL_ANSWERED;
    }

    Severity severity() {
        return group.first().severity();
    }

    /** {@code Phải sửa (chưa tính) – A2 Liên kết, ô D12:D18}. */
    String title() {
        FindingCode code = group.first().code();
        String what =
                Glossary.word(code == FindingCode.REPORTER_MISSING ? "severity." + code : "severity." + severity());
        String sheet = group.first().sheet();
        if (sheet == null) {
            return file == null ? what : WindowWords.of("point.file", "what", what, "file", file.file());
        }
        return group.cells().isEmpty()
                ? WindowWords.of("point.sheet", "what", what, "sheet", sheet)
                : WindowWords.of("point.cells", "what", what, "sheet", sheet, "cells", group.places());
    }

    /** The heading above the cells, where they have one. */
    Optional<String> header() {
        return cell() == null
                ? Optional.empty()
                : Optional.ofNullable(group.first().args().get("header"));
    }

    /** True where the officer can settle it here. */
    boolean open() {
        return asks() || asksWhich() || tellable();
    }

    /** True for what stands at the same place of the same file, although the file was read anew. */
    boolean same(Point other) {
        return name().equals(other.name()) && group.equals(other.group());
    }

    /** What is wrong, then what to do. */
    String text() {
        String message = Messages.message(group.first());
        if (group.first().code() == FindingCode.REPORTER_MISSING) {
            return message + " " + WindowWords.of("point.remind");
        }
        boolean answered = asks() && group.first().answer().isPresent();
        String remedy = !answered && (asks() || asksWhich())
                ? Messages.remedy(group.first(), WindowWords.of("question.reply"))
                : Messages.remedy(group.first());
        String suggestion = group.first().suggestion();
        String whole = message + " " + remedy;
        return suggestion == null || whole.contains(suggestion)
                ? whole
                : WindowWords.of("point.suggestion", "text", whole, "suggestion", suggestion);
    }

    /** The cell to look at; null where only the file or sheet is known. */
    @Nullable
    CellAddress cell() {
        return group.cells().isEmpty() ? null : group.cells().get(0);
    }

    /** True where the officer can say which of several files of a reporter counts. */
    boolean asksWhich() {
        return file != null
                && severity() == Severity.CONFIRM
                && WHICH.contains(group.first().code());
    }

    /** The file that it is in. */
    String name() {
        return file == null ? "" : file.file();
    }

    /** The file that counts instead, where it is asked which one should. */
    String other() {
        return group.first().args().getOrDefault("other", "");
    }

    /** True where the officer can say which reading is right. */
    boolean asks() {
        return file != null && severity() == Severity.CONFIRM && cell() != null;
    }

    /** True where a value told by telephone mends it: one cell that is wrong, or probably so. */
    boolean tellable() {
        boolean wrong = severity() == Severity.ERROR
                || (severity() == Severity.WARNING
                        && group.first().code().name().startsWith("CELL_"));
        return file != null && wrong && cell() != null;
    }

    /** The cells of which one must be told, where any of several may be wrong; else none. */
    List<CellAddress> either() {
        List<CellAddress> cells = group.first().either();
        return group.cells().size() == 1 && cells.size() > 1 ? cells : List.of();
    }

    /** The same point, to be mended in another of its cells. */
    Point at(CellAddress other) {
        return new Point(file, new FindingGroup(group.first(), List.of(other)));
    }

    /** The answers to choose from: readings, what settles a question about a row, else the cell as it stands. */
    List<String> choices() {
        Finding first = group.first();
        List<String> choices = settlements();
        return !first.readings().isEmpty()
                ? first.readings()
                : !choices.isEmpty()
                        ? choices
                        : Stream.of(Optional.ofNullable(first.suggestion()), first.found())
                                .flatMap(Optional::stream)
                                .limit(1)
                                .toList();
    }

    /** A choice as it is read on a button: a bare figure with the unit of its column. */
    String shown(String choice) {
        String unit = group.first().args().getOrDefault("unit", "");
        return unit.isEmpty() || !choice.matches("[\\d.,]+") ? choice : choice + " " + unit;
    }

    /** Answers about the row rather than readings of the cell; none where a reading is asked for. */
    List<String> settlements() {
        return Settlement.choices(group.first().code());
    }
}
