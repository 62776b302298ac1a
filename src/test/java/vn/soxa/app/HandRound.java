package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.finding.Finding;
import vn.soxa.office.Typing;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;

/** A work folder as people use it: templates out, filled ones in, figures of what they say. */
record HandRound(Path folder) {

    List<Path> issue(String period, Audience audience) throws IOException, CannotDoException {
        return ReportingRound.open(folder, Progress.silent()).issue(period, audience);
    }

    RoundResult collect(String period) throws IOException, CannotDoException {
        return ReportingRound.open(folder, Progress.silent()).collect(period);
    }

    /** The template of a reporter, filled and handed in. */
    Path send(String period, List<Path> issued, String reporter, Consumer<Typing> person) throws IOException {
        Path template = of(issued, reporter);
        Path sent =
                Files.createDirectories(folder.resolve(period + "/2-Da-nop")).resolve(name(template));
        Files.deleteIfExists(sent);
        Typing.into(Files.copy(template, sent), person);
        return sent;
    }

    static Path of(List<Path> issued, String reporter) {
        return issued.stream()
                .filter(file -> name(file).startsWith(reporter))
                .findFirst()
                .orElseThrow();
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Every text of a workbook, or of one of its sheets, hidden ones left out. */
    static List<String> texts(Path file, String... sheets) throws UnreadableWorkbookException, IOException {
        return WorkbookReader.read(file).sheets().stream()
                .filter(sheet -> !sheet.hidden()
                        && (sheets.length == 0 || List.of(sheets).contains(sheet.name())))
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value().text())
                .filter(text -> !text.isBlank())
                .toList();
    }

    static IndicatorResult result(RoundResult round, String code) {
        return round.consolidation().current().stream()
                .filter(result -> result.indicator().code().equals(code))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static String actual(RoundResult round, String code) {
        return result(round, code).actual().stripTrailingZeros().toPlainString();
    }

    /** What is wrong with the rows sent, where: {@code VHXH YT1!C5 CELL_REQUIRED}. */
    static List<String> found(RoundResult round) {
        return round.checked().submissions().stream()
                .flatMap(file -> file.findings().stream()
                        .filter(finding -> finding.cell() != null)
                        .map(finding -> file.submission().reporter() + " " + place(finding)))
                .sorted()
                .toList();
    }

    private static String place(Finding finding) {
        return Objects.requireNonNull(finding.cell()).sheet().replaceAll(" .*", "") + "!"
                + finding.cell().a1() + " " + finding.code();
    }
}
