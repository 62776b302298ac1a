package vn.soxa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.soxa.app.Progress;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.RoundResult;

/** One collect of a large round, cold as people run it, beside POI's user model reading the same workbooks and no more. */
record CollectCost(Path root, String period) {

    private static final double MILLION = 1e6;
    private static final long MEGABYTE = 1L << 20;

    List<String> lines() throws Exception {
        long start = processorTime();
        RoundResult round = ReportingRound.open(root, Progress.silent()).collect(period);
        long collect = processorTime() - start;
        long heap = peak(true);
        long afterCollection = peak(false);
        start = processorTime();
        long cells = 0;
        List<Path> files = files(root.resolve(period).resolve("2-Da-nop"));
        for (Path file : files) {
            cells += OtherReaders.poiUserModel(file);
        }
        long poi = processorTime() - start;
        return List.of(
                files.size() + " workbooks, " + cells + " cells, "
                        + round.checked().rows().size() + " rows, processor time of all threads, cold",
                "collect             %8.0f ms".formatted(collect / MILLION),
                "POI user model reads%8.0f ms, collect / POI %.2f".formatted(poi / MILLION, (float) collect / poi),
                "peak heap           %8d MB, of it alive after a collection %d MB, limit %d MB"
                        .formatted(
                                heap / MEGABYTE,
                                afterCollection / MEGABYTE,
                                Runtime.getRuntime().maxMemory() / MEGABYTE),
                "commune workbook    %8d KB".formatted(Files.size(root.resolve(round.workbook())) / 1024));
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The sum of the largest each part of the heap ever was; it may be more than ever was at one time. */
    private static long peak(boolean ever) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> ever ? pool.getPeakUsage() : afterCollection(pool))
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static MemoryUsage afterCollection(MemoryPoolMXBean pool) {
        MemoryUsage usage = pool.getCollectionUsage();
        return usage == null ? new MemoryUsage(0, 0, 0, 0) : usage;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
