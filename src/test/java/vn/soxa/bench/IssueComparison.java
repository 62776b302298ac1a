package vn.soxa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.soxa.app.WorkFolder;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.Reporter;
import vn.soxa.template.PlanBookWorkbook;
import vn.soxa.template.ReporterWorkbook;
import vn.soxa.template.SheetContent;

/**
 * Issuing to 8 hamlets and 8 officers beside POI's user model writing one of those workbooks again, cell for cell; POI
 * reads no plan, it follows steps.
 */
record IssueComparison(Path folder) {
    private static final int COLD = 5;
    private static final int WARM = 30;
    private static final int MEASURED = 31;
    private static final String PERIOD = "2025-Q1";
    private static final Instant SAVED = Instant.parse("2025-03-14T08:00:00Z");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Medians and ratios, then sizes; the folder keeps the files. */
    List<String> lines() throws Exception {
        WorkFolder work = new WorkFolder(folder.resolve("xa"));
        PlanBook book = PlanReader.read(PlanRows.embedded().withExample());
        new WorkbookWriter().write(PlanBookWorkbook.of(book, SAVED), work.planBook());
        Period period = book.plan().period(PERIOD).orElseThrow();
        ColdRun.of(folder, "issue", work.root().toString(), PERIOD);
        Path template = files(work.templates(period)).get(2);
        Path recipe = folder.resolve("recipe.bin");
        PoiRecipe.of(template).save(recipe);

        List<String> lines = new ArrayList<>();
        lines.addAll(cold(work, recipe));
        lines.addAll(warm(book.plan(), period, PoiRecipe.load(recipe)));
        long largest = 0;
        for (Path file : files(work.templates(period))) {
            largest = Math.max(largest, Files.size(file));
        }
        lines.add("largest template %.1f KB (of %d), plan book %.1f KB, POI's copy of %s %.1f KB (ours %.1f KB)"
                .formatted(
                        largest / 1024f,
                        files(work.templates(period)).size(),
                        Files.size(work.planBook()) / 1024f,
                        template.getFileName(),
                        Files.size(folder.resolve("poi.xlsx")) / 1024f,
                        Files.size(template) / 1024f));
        return lines;
    }

    private List<String> cold(WorkFolder work, Path recipe) throws Exception {
        List<ColdRun> ours = new ArrayList<>();
        List<ColdRun> poi = new ArrayList<>();
        String target = folder.resolve("poi.xlsx").toString();
        for (int i = 0; i < COLD; i++) {
            ours.add(ColdRun.of(folder, "issue", work.root().toString(), PERIOD));
            poi.add(ColdRun.of(folder, "poi", recipe.toString(), target));
        }
        return List.of(
                compared("cold, processor: issue of all / POI's one", ours, poi, ColdRun::processor),
                compared("cold, wall:      issue of all / POI's one", ours, poi, ColdRun::wall));
    }

    private List<String> warm(Plan plan, Period period, PoiRecipe recipe) throws Exception {
        Reporter reporter = plan.reporter("AP03").orElseThrow();
        List<Long> ours = new ArrayList<>();
        List<Long> poi = new ArrayList<>();
        for (int i = 0; i < WARM + MEASURED; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            template(plan, period, reporter);
            long between = THREADS.getCurrentThreadCpuTime();
            PoiWriting.write(recipe, folder.resolve("poi.xlsx"));
            long end = THREADS.getCurrentThreadCpuTime();
            if (i >= WARM) {
                ours.add(between - start);
                poi.add(end - between);
            }
        }
        return List.of(compared("warm, processor: one template / POI's same", ours, poi, Long::longValue));
    }

    private void template(Plan plan, Period period, Reporter reporter) throws IOException {
        List<SheetContent> sheets = plan.formsOf(reporter.code()).stream()
                .map(form -> SheetContent.of(plan, reporter, form, List.of()))
                .toList();
        new WorkbookWriter()
                .write(ReporterWorkbook.of(plan, reporter, period, sheets, 1, SAVED), folder.resolve("ours.xlsx"));
    }

    private static <T> String compared(String what, List<T> ours, List<T> poi, ToLongFunction<T> measure) {
        long our = median(ours, measure);
        long their = median(poi, measure);
        return "%s: %.0f ms / %.0f ms = %.2f".formatted(what, our / 1e6, their / 1e6, (float) our / their);
    }

    private static <T> long median(List<T> times, ToLongFunction<T> measure) {
        return times.stream().mapToLong(measure).sorted().toArray()[times.size() / 2];
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.sorted().toList();
        }
    }
}
