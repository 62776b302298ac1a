package vn.soxa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.soxa.app.AddedPlan;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.CommuneRollup;
import vn.soxa.app.Decided;
import vn.soxa.app.DecisionList;
import vn.soxa.app.OutOfTurnReport;
import vn.soxa.app.RoundResult;
import vn.soxa.plan.Period;
import vn.soxa.plan.ShippedPlan;
import vn.soxa.text.VietnameseFormat;

/** What is done a few times a year: reports over periods, many communes, closing, another year. */
record Errands(Desk desk) {

    /** The reports over periods of the year that is open: 6 months, 9 months, the year. */
    List<Period> reports() {
        Place now = desk.here();
        return now.plan().periods().stream()
                .filter(period -> !period.base()
                        && !period.adHoc()
                        && period.year() == now.period().year())
                .sorted()
                .toList();
    }

    void report(Period over) {
        Place now = desk.here();
        desk.ask("work.collecting", progress -> now.round(progress).collect(over.code()), this::written);
    }

    /** A report out of turn over days as the officer types them. */
    void outOfTurn(String from, String to) {
        Place now = desk.here();
        desk.ask(
                "work.collecting",
                progress -> OutOfTurnReport.open(now.folder().root(), progress).write(from + ".." + to, List.of()),
                this::written);
    }

    private void written(RoundResult result) {
        Place now = desk.here();
        desk.tell(WindowWords.of(
                "told.report", "period", VietnameseFormat.period(result.period().code())));
        desk.open(now.folder().root().resolve(result.workbook()));
    }

    void close() {
        Place now = desk.here();
        desk.ask(
                "work.closing",
                progress -> now.round(progress).close(now.period().code()),
                code -> desk.tell(WindowWords.of("told.closed", "period", VietnameseFormat.period(code))));
    }

    void addYear(int year) {
        Place now = desk.here();
        desk.ask("work.year", progress -> now.round(progress).addYear(year), added -> {
            String done = WindowWords.of(added.isEmpty() ? "told.yearThere" : "told.year", "year", "" + year);
            desk.open(now.folder().root(), now.period().code(), done);
        });
    }

    /** A further plan for the book in use: rows below those that stand. */
    void addPlan(ShippedPlan plan) {
        Place now = desk.here();
        desk.ask("work.plan", progress -> AddedPlan.to(now.folder().root(), plan.folder()), added -> {
            String done = WindowWords.of("told.plan", "plan", plan.title(), "rows", Integer.toString(added.rows()));
            desk.open(now.folder().root(), now.period().code(), done);
        });
    }

    /** Adds up the communes of a folder into a workbook beside them. */
    void rollup(Path communes) {
        Path out = communes.resolveSibling(communes.getFileName() + "_Tong-hop-nhieu-xa.xlsx");
        desk.ask("work.rollup", progress -> new CommuneRollup(communes, progress).write(out, null, null), result -> {
            int count = result.rolled().communes().size();
            desk.tell(WindowWords.of("told.rollup", "count", Integer.toString(count), "file", out.toString()));
            desk.open(out);
        });
    }

    /** What was decided about the period that is open. */
    List<Decided> decisions() throws IOException, CannotDoException {
        Place now = desk.here();
        return new DecisionList(now.folder().root(), now.plan(), now.period()).all();
    }

    void takeBack(Decided decided) {
        Place now = desk.here();
        desk.decide(progress ->
                new DecisionList(now.folder().root(), now.plan(), now.period()).takeBack(decided, progress));
    }

    /** The log, where there is one. */
    void openLog() {
        Path log = desk.here().folder().root().resolve("nhat-ky");
        if (Files.isDirectory(log)) {
            desk.open(log);
        }
    }
}
