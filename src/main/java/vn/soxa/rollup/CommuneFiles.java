package vn.soxa.rollup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.ledger.Summary;
import vn.soxa.ledger.SummaryBlocks;
import vn.soxa.office.read.SheetStream;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.submission.Leftover;
import vn.soxa.submission.UnreadableFile;

/** The files of a folder in which commune workbooks lie, in subfolders too; none of them is ever changed. */
public final class CommuneFiles {

    /** Folders of a commune's own work folder in which no commune workbook lies, and its plan book. */
    private static final Set<String> OTHER_WORK = Set.of("1-Bieu-mau", "2-Da-nop", "3-Tra-lai", "So-ke-hoach.xlsx");

    /** What usually lies beside a workbook: reports, figures as text, pictures. */
    private static final Set<String> COMPANIONS =
            Set.of("docx", "doc", "pdf", "json", "txt", "md", "jpg", "jpeg", "png", "zip", "rar", "7z");

    /** As {@code send} calls what it packs. */
    private static final String SENT = "Gui-cap-tren_";

    private final Path folder;

    public CommuneFiles(Path folder) {
        this.folder = folder;
    }

    /** Paths inside the folder, with {@code /}, sorted; what lies at {@code left} is left out. */
    public List<String> names(Path left) throws IOException {
        Path output = left.toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toAbsolutePath().normalize().equals(output))
                    .filter(file -> !Leftover.is(file) && !otherWork(file) && !picture(file))
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Opens a file of the folder, or the workbook in a zip that was sent. */
    public <T> T opened(String file, Function<Path, T> read) {
        return SentZip.reading(folder.resolve(file), read);
    }

    /** Reads what a file, opened there, tells; whatever keeps it from doing so is a finding. */
    public ReadFile read(String file, Path opened) {
        List<Optional<Summary>> told = new ArrayList<>();
        SummaryBlocks blocks = new SummaryBlocks(told::add);
        try {
            SheetStream.rows(opened, LedgerLayout.SEAL_SHEET, blocks::take);
            blocks.end();
        } catch (UnreadableWorkbookException e) {
            return new ReadFile(file, List.of(), List.of(unreadable(file, e)));
        }
        List<CommuneBook> books = told.stream()
                .flatMap(Optional::stream)
                .map(summary -> book(file, summary))
                .toList();
        return new ReadFile(file, books, findings(file, told, books));
    }

    private CommuneBook book(String file, Summary summary) {
        String link = summary.about().get(CommuneBook.LINK);
        String beside = file.substring(0, file.lastIndexOf('/') + 1);
        long modified = folder.resolve(file).toFile().lastModified();
        return new CommuneBook(summary, file, link == null ? file : beside + link, modified);
    }

    private static List<Finding> findings(String file, List<Optional<Summary>> told, List<CommuneBook> books) {
        List<Finding> findings = new ArrayList<>();
        if (told.isEmpty()) {
            findings.add(besides(file, Finding.ofFile(FindingCode.COMMUNE_WORKBOOK_NONE, "file", file)));
        }
        if (told.stream().anyMatch(Optional::isEmpty)) {
            findings.add(Finding.ofFile(FindingCode.COMMUNE_SUMMARY_BROKEN, "file", file));
        }
        books.stream()
                .filter(book -> !book.named())
                .map(book -> Finding.ofFile(FindingCode.COMMUNE_CODE_MISSING, "commune", book.name()))
                .forEach(findings::add);
        return findings;
    }

    /** A report or a picture beside the workbooks is no trouble; what was sent and cannot be read is. */
    private static Finding unreadable(String file, UnreadableWorkbookException failure) {
        return besides(file, UnreadableFile.finding(failure).with("file", file));
    }

    private static Finding besides(String file, Finding finding) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean sent = file.substring(file.lastIndexOf('/') + 1).startsWith(SENT);
        boolean other = COMPANIONS.contains(ending) && !sent && finding.code() != FindingCode.FILE_DAMAGED;
        return other ? finding.as(Severity.INFO) : finding;
    }

    /** One that lies beside a workbook of ours, to be looked at. */
    private static boolean picture(Path file) {
        return String.valueOf(file.getFileName()).matches("Tom-tat_.*\\.png");
    }

    private boolean otherWork(Path file) {
        for (Path part : folder.relativize(file)) {
            if (OTHER_WORK.contains(Objects.toString(part))) {
                return true;
            }
        }
        return false;
    }
}
