package vn.soxa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.CommuneRollup;
import vn.soxa.app.Progress;
import vn.soxa.app.RollupResult;
import vn.soxa.rollup.IndicatorTotal;

/**
 * Many communes added up by a process of ours, cold, beside a process of fastexcel-reader that only reads the sheets ours
 * uses, medians of turns; and whether the totals are the sums of what the communes' JSON tells.
 */
final class RollupComparison {

    private static final int ROWS = 60;
    private static final int TURNS = 3;
    private static final String PERIOD = "2025-Q1";
    private final Path folder;
    private final int communes;

    RollupComparison(Path folder, int communes) {
        this.folder = folder;
        this.communes = communes;
    }

    List<String> lines() throws IOException, InterruptedException {
        Path sent = folder.resolve("xa");
        Map<String, BigDecimal> sums = made(sent);
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ours.add(process(
                    "vn.soxa.cli.Main",
                    "rollup",
                    sent.toString(),
                    "--out",
                    folder.resolve("tong-hop.xlsx").toString(),
                    "--json"));
            theirs.add(process(FastexcelReading.class.getName(), sent.toString()));
        }
        return List.of(
                communes + " communes of " + ROWS + " rows, whole processes, processor time, medians of " + TURNS,
                "soxa rollup: " + median(ours) + " ms",
                "fastexcel-reader, reading the same sheets: " + median(theirs) + " ms",
                "ratio: " + BigDecimal.valueOf(100 * median(ours) / Math.max(1, median(theirs)), 2),
                "totals are the sums of the communes' JSON: " + same(sent, sums));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** The same communes each time. */
    private Map<String, BigDecimal> made(Path sent) throws IOException {
        Communes all = new Communes(sent, ROWS);
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (int number = 1; number <= communes; number++) {
            Communes.add(all.write(number, "Tong-hop_xa-" + number + ".xlsx", PERIOD, 1), sums);
        }
        return sums;
    }

    private boolean same(Path sent, Map<String, BigDecimal> sums) throws IOException {
        Map<String, BigDecimal> totals = new TreeMap<>();
        try {
            RollupResult result =
                    new CommuneRollup(sent, Progress.silent()).write(folder.resolve("tong-hop.xlsx"), PERIOD, null);
            result.rolled().indicators().stream()
                    .filter(IndicatorTotal::adds)
                    .forEach(total -> totals.put(total.key().toString(), total.actual()));
        } catch (CannotDoException e) {
            throw new IOException(e);
        }
        totals.values().removeIf(total -> total.signum() == 0); // of figures that nobody reported the JSON tells none
        sums.values().removeIf(sum -> sum.signum() == 0);
        return totals.keySet().equals(sums.keySet())
                && totals.entrySet().stream()
                        .allMatch(total ->
                                total.getValue().compareTo(sums.getOrDefault(total.getKey(), BigDecimal.TEN)) == 0);
    }

    /** Milliseconds of processor time of a fresh process with the flags of this one, in little memory. */
    private long process(String... main) throws IOException, InterruptedException {
        Path log = folder.resolve("bench.log");
        Path times = folder.resolve("times");
        List<String> command = new ArrayList<>(List.of("/usr/bin/time", "-q", "-o", times.toString(), "-f", "%U %S"));
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(main));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status > 1) {
            throw new IOException(Files.readString(log, StandardCharsets.UTF_8));
        }
        String[] seconds = Files.readString(times).strip().split(" ", -1);
        return new BigDecimal(seconds[0])
                .add(new BigDecimal(seconds[1]))
                .movePointRight(3)
                .longValue();
    }
}
