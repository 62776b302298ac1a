package vn.soxa.cli;

import java.io.PrintStream;
import java.util.List;
import vn.soxa.app.RollupResult;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.rollup.ReadFile;
import vn.soxa.rollup.RolledUp;
import vn.soxa.text.Messages;
import vn.soxa.text.VietnameseFormat;

/** A rollup told in a few lines: how many communes, what to see to, where the workbook is. */
record RollupSummary(PrintStream out) {

    private static final int SHOWN = 10;

    void print(RollupResult result) {
        RolledUp rolled = result.rolled();
        out.println();
        out.println(Console.word("rollup.title", rolled.communes().size(), VietnameseFormat.period(rolled.period())));
        long errors = count(rolled, true);
        long warnings = count(rolled, false);
        out.println(Console.word("rollup.files", rolled.files().size(), errors, warnings));
        List<String> lines = rolled.files().stream()
                .flatMap(file -> file.findings().stream()
                        .filter(Finding::rejects)
                        .map(finding -> "  " + file.file() + place(finding) + ": " + Messages.message(finding) + " "
                                + ReadFile.remedy(finding)))
                .toList();
        lines.stream().limit(SHOWN).forEach(out::println);
        if (lines.size() > SHOWN) {
            out.println("  " + Console.word("rollup.more", lines.size() - SHOWN));
        }
        out.println(Console.word("rollup.workbook", result.workbook()));
        out.println(Console.word("rollup.picture", result.picture()));
    }

    private static long count(RolledUp rolled, boolean rejecting) {
        return rolled.files().stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> rejecting ? finding.rejects() : finding.severity() == Severity.WARNING)
                .count();
    }

    private static String place(Finding finding) {
        CellAddress cell = finding.cell();
        return cell == null ? "" : " " + cell.sheet() + " " + cell.a1();
    }
}
