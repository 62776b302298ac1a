package vn.soxa.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.check.RoundChecker;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawSheet;
import vn.soxa.office.Typing;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookAnnotator;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.HamletsColumns;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.returned.ReturnedCopies;
import vn.soxa.submission.Inbox;
import vn.soxa.template.ReporterWorkbook;
import vn.soxa.template.SheetContent;

/** Rounds of the made-up commune through real files: issued, typed into, read, judged, sent back. */
public record Rounds(Path inbox, Path returned) {
    static final Plan PLAN = HamletsColumns.plan();
    static final Period Q1 = PLAN.period("2025-Q1").orElseThrow();

    public static Rounds in(Path folder) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("2-Da-nop"));
        return new Rounds(inbox, folder.resolve("3-Tra-lai"));
    }

    /** Issues the reporter's workbook and lets somebody fill it. */
    public Path filled(String reporter, String file, Consumer<Typing> person) throws Exception {
        Reporter who = PLAN.reporter(reporter).orElseThrow();
        List<SheetContent> sheets = PLAN.formsOf(reporter).stream()
                .map(form -> SheetContent.of(PLAN, who, form, List.of()))
                .toList();
        Path path = inbox.resolve(file);
        new WorkbookWriter().write(ReporterWorkbook.of(PLAN, who, Q1, sheets, 1, Instant.EPOCH), path);
        Typing.into(path, person);
        return path;
    }

    public CheckedRound check() throws IOException {
        var submissions = new Inbox(PLAN, Q1).read(inbox, Map.of(), Map.of(), file -> {});
        return RoundChecker.check(PLAN, Q1, Ledger.empty(), submissions, Decisions.none(), null);
    }

    public List<String> sendBack() throws IOException {
        return copies().write(check(), returned).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }

    public static ReturnedCopies copies() {
        return new ReturnedCopies(PLAN, Q1, null, new WorkbookAnnotator());
    }

    /** What a person sees of the first sheet: one line a row, cells parted by {@code |}. */
    public static List<String> page(Path copy) throws Exception {
        RawSheet page = WorkbookReader.read(copy).sheets().get(0);
        return page.rows().stream()
                .filter(row -> !row.hidden())
                .map(row -> String.join(
                        " | ",
                        row.cells().stream()
                                .filter(cell -> !page.hiddenColumns().contains(cell.column()))
                                .map(RawCell::value)
                                .map(value -> value.text().replace("\n", "; "))
                                .toList()))
                .toList();
    }
}
