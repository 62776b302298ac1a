package vn.soxa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.soxa.app.WorkFolder;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;

/** Our full read beside what other readers need only to see the cells; one thread, processor time, warm. */
record ReadComparison(Map<String, FileReading> readers, List<Path> files) {

    private static final int WARM = 2;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static ReadComparison of(Path root) throws Exception {
        WorkFolder folder = new WorkFolder(root);
        Plan plan = PlanReader.read(WorkbookReader.read(folder.planBook())).plan();
        Period period = plan.period("2025-Q1").orElseThrow();
        Map<String, FileReading> readers = new LinkedHashMap<>();
        readers.put("full read", new FullRead(plan, period));
        readers.put("our cells", OtherReaders::ours);
        readers.put("fastexcel-reader", OtherReaders::fastexcel);
        readers.put("POI event model", OtherReaders::poiEvents);
        readers.put("POI user model", OtherReaders::poiUserModel);
        readers.put("bare StAX pull", OtherReaders::stax);
        readers.put("bare unzip (bytes)", OtherReaders::unzip);
        return new ReadComparison(readers, files(folder.inbox(period)));
    }

    /** One line a reader: medians for all files in processor and in clock time, ratios to fastexcel-reader, cells. */
    List<String> lines() throws Exception {
        Map<String, Taken> taken = new LinkedHashMap<>();
        readers.keySet().forEach(name -> taken.put(name, new Taken(new ArrayList<>(), new ArrayList<>())));
        Map<String, Long> cells = new LinkedHashMap<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (Map.Entry<String, FileReading> reader : readers.entrySet()) {
                long processor = THREADS.getCurrentThreadCpuTime();
                long clock = System.nanoTime();
                cells.put(reader.getKey(), cells(reader.getValue()));
                if (round >= WARM) {
                    Taken took = Objects.requireNonNull(taken.get(reader.getKey()));
                    took.processor().add(THREADS.getCurrentThreadCpuTime() - processor);
                    took.clock().add(System.nanoTime() - clock);
                }
            }
        }
        return lines(taken, cells);
    }

    private List<String> lines(Map<String, Taken> taken, Map<String, Long> cells) {
        Taken base = Objects.requireNonNull(taken.get("fastexcel-reader"));
        List<String> lines = new ArrayList<>();
        lines.add(files.size() + " workbooks, one thread, medians of " + ROUNDS
                + " warm rounds in which the readers take turns");
        lines.add("%-18s %11s %9s %11s %9s %10s".formatted("", "processor", "", "clock", "", "cells"));
        taken.forEach((name, took) -> lines.add("%-18s %8.0f ms %7.2f x %8.0f ms %7.2f x %10d"
                .formatted(
                        name,
                        median(took.processor()) / 1e6,
                        (float) median(took.processor()) / median(base.processor()),
                        median(took.clock()) / 1e6,
                        (float) median(took.clock()) / median(base.clock()),
                        cells.get(name))));
        lines.add(
                "The full read leaves out the hidden sheets of lists and counts, which nobody types into; the others");
        lines.add(
                "see every sheet. It alone reads styles, fonts, merged and checked ranges, and what follows the cells.");
        return lines;
    }

    /** Nanoseconds of each round. */
    private record Taken(List<Long> processor, List<Long> clock) {}

    private long cells(FileReading reading) throws Exception {
        long seen = 0;
        for (Path file : files) {
            seen += reading.cells(file);
        }
        return seen;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
