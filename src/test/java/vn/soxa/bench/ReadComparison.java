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
import java.util.stream.Stream;
import vn.soxa.app.WorkFolder;
import vn.soxa.office.WorkbookReader;
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
        return new ReadComparison(readers, files(folder.inbox(period)));
    }

    /** One line a reader: median milliseconds for all files, ratio to fastexcel-reader, cells seen. */
    List<String> lines() throws Exception {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        Map<String, Long> cells = new LinkedHashMap<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (Map.Entry<String, FileReading> reader : readers.entrySet()) {
                long start = THREADS.getCurrentThreadCpuTime();
                long seen = 0;
                for (Path file : files) {
                    seen += reader.getValue().cells(file);
                }
                if (round >= WARM) {
                    times.computeIfAbsent(reader.getKey(), name -> new ArrayList<>())
                            .add(THREADS.getCurrentThreadCpuTime() - start);
                }
                cells.put(reader.getKey(), seen);
            }
        }
        long base = median(times.getOrDefault("fastexcel-reader", List.of(1L)));
        List<String> lines = new ArrayList<>();
        lines.add(files.size() + " workbooks, processor time of one thread, median of " + ROUNDS + " warm rounds");
        times.forEach((name, took) -> lines.add("%-18s %8.0f ms %6.2f x %10d"
                .formatted(name, median(took) / 1e6, (float) median(took) / base, cells.get(name))));
        return lines;
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
