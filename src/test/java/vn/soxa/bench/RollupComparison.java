package vn.soxa.bench;

import java.io.File;
import java.io.IOException;
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
 * Many communes added up by a process of ours, cold, beside a process of openpyxl that only reads the sheets ours uses;
 * and whether the totals are the sums of what the communes' JSON tells.
 */
final class RollupComparison {

    private static final int ROWS = 60;
    private static final String PERIOD = "2025-Q1";
    private static final String OPENPYXL = """
            import openpyxl, os, sys
            cells = 0
            for name in sorted(os.listdir(sys.argv[1])):
                book = openpyxl.load_workbook(os.path.join(sys.argv[1], name), read_only=True, data_only=True)
                for sheet in book.sheetnames:
                    if sheet.startswith('Số liệu') or sheet in ('_soxa', 'Chỉ tiêu'):
                        for row in book[sheet].iter_rows(values_only=True):
                            cells += sum(1 for value in row if value is not None)
                book.close()
            print(cells)
            """;

    private final Path folder;
    private final int communes;

    RollupComparison(Path folder, int communes) {
        this.folder = folder;
        this.communes = communes;
    }

    List<String> lines() throws IOException, InterruptedException {
        Path sent = folder.resolve("xa");
        Map<String, BigDecimal> sums = made(sent);
        long ours = process(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.soxa.cli.Main",
                "rollup",
                sent.toString(),
                "--out",
                folder.resolve("tong-hop.xlsx").toString(),
                "--json"));
        Path script = Files.writeString(folder.resolve("doc.py"), OPENPYXL, StandardCharsets.UTF_8);
        long theirs = process(List.of("/usr/bin/python3", script.toString(), sent.toString()));
        return List.of(
                communes + " communes of " + ROWS + " rows",
                "soxa rollup, whole process: " + ours + " ms",
                "openpyxl read-only, reading the same sheets: " + theirs + " ms",
                "ratio: " + BigDecimal.valueOf(100 * ours / Math.max(1, theirs), 2),
                "totals are the sums of the communes' JSON: " + same(sent, sums));
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
        return totals.keySet().equals(sums.keySet())
                && totals.entrySet().stream()
                        .allMatch(total ->
                                total.getValue().compareTo(sums.getOrDefault(total.getKey(), BigDecimal.TEN)) == 0);
    }

    private long process(List<String> command) throws IOException, InterruptedException {
        File log = folder.resolve("bench.log").toFile();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        int status = process.waitFor();
        long took = (System.nanoTime() - start) / 1_000_000;
        if (status > 1) {
            throw new IOException(Files.readString(log.toPath(), StandardCharsets.UTF_8));
        }
        return took;
    }
}
