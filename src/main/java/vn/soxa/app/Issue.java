package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.template.ReporterWorkbook;
import vn.soxa.template.SheetContent;
import vn.soxa.text.Phrasebook;

/** Writes one template for each reporter of a period. */
record Issue(Plan plan, Period period, WorkFolder folder, Progress progress, Phrasebook say) {

    private static final int FIRST_ROUND = 1;

    List<Path> write(Ledger ledger, List<SeriesPoint> collected, Audience audience)
            throws IOException, CannotDoException {
        Path target = folder.templates(period);
        AtomicFile.folder(target);
        AtomicFile.folder(folder.inbox(period));
        WorkbookWriter writer = WorkbookWriter.restyledIn(folder.root());
        Instant created = period.from().atStartOfDay().toInstant(ZoneOffset.UTC);
        IssuedRows rows = new IssuedRows(plan, period, ledger, collected);
        List<Reporter> reporters = plan.reporters(period).stream()
                .filter(audience::holds)
                .filter(reporter -> !plan.formsOf(reporter.code(), period).isEmpty())
                .toList();
        progress.starts(say.of("step.write"), reporters.size());
        Unwritten unwritten = new Unwritten();
        List<Path> all = Background.onAllCores(reporters, reporter -> {
            progress.mayStop();
            Path file = target.resolve(plan.fileStem(reporter) + "_" + period.code() + ".xlsx");
            List<SheetContent> sheets = plan.formsOf(reporter.code(), period).stream()
                    .map(form -> SheetContent.of(plan, reporter, form, rows.of(reporter, form)))
                    .toList();
            WorkbookSpec spec = ReporterWorkbook.of(plan, reporter, period, sheets, FIRST_ROUND, created);
            unwritten.trying(file, () -> writer.replace(spec, file));
            progress.at(say.of("step.write"), String.valueOf(file.getFileName()));
            return file;
        });
        unwritten.require(say);
        if (all.isEmpty()) {
            throw new CannotDoException(say.of("cannot.nobody"));
        }
        return all;
    }
}
