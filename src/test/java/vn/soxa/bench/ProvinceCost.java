package vn.soxa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.ledger.Summary;
import vn.soxa.ledger.SummaryLines;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.rollup.CommuneFiles;

/**
 * As many communes as a country has, each by what its workbook tells the level above and no more, added up in 512 MB by
 * a process of its own.
 */
record ProvinceCost(Path folder, int communes) {

    private static final String PERIOD = "2025-Q1";

    List<String> lines() throws IOException, InterruptedException {
        Path sent = Files.createDirectories(folder.resolve("xa"));
        new Communes(folder, 60).write(1, "mau.xlsx", PERIOD, 1);
        Summary model = new CommuneFiles(folder)
                .read("mau.xlsx", folder.resolve("mau.xlsx"))
                .books()
                .get(0)
                .summary();
        WorkbookWriter writer = new WorkbookWriter();
        for (int number = 1; number <= communes; number++) {
            writer.write(workbook(named(model, number)), sent.resolve("xa-" + number + ".xlsx"));
        }
        return told(sent, folder.resolve("tong-hop.xlsx"), model);
    }

    private static Summary named(Summary model, int number) {
        Map<String, String> about = new TreeMap<>(model.about());
        about.put("commune", "%05d".formatted(10_000 + number));
        about.put("communeName", "xã Thử Nghiệm " + number);
        return new Summary(about, model.figures(), model.tasks(), model.funds(), model.submissions());
    }

    private static WorkbookSpec workbook(Summary summary) {
        List<List<String>> lines = SummaryLines.of(summary);
        List<RowSpec> rows = IntStream.range(0, lines.size())
                .mapToObj(row -> RowSpec.of(row, cells(lines.get(row))))
                .toList();
        return new WorkbookSpec(
                "xã",
                List.of(
                        new SheetSpec("Bìa"),
                        new SheetSpec(LedgerLayout.SEAL_SHEET)
                                .visibility(SheetSpec.Visibility.VERY_HIDDEN)
                                .rows(rows)),
                Map.of(),
                Map.of(),
                Instant.EPOCH);
    }

    private static List<CellSpec> cells(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(column -> CellSpec.text(column, words.get(column), Look.PLAIN))
                .toList();
    }

    private List<String> told(Path sent, Path out, Summary model) throws IOException, InterruptedException {
        Path log = folder.resolve("bench.log");
        Path times = folder.resolve("times");
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/time", "-q", "-o", times.toString(), "-f", "%e s, processor %U + %S s, at most %M KB"));
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path"), "vn.soxa.cli.Main"));
        command.addAll(List.of("rollup", sent.toString(), "--out", out.toString()));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status > 1) {
            throw new IOException(Files.readString(log, StandardCharsets.UTF_8));
        }
        return List.of(
                communes + " communes with " + model.figures().size() + " figures and "
                        + model.tasks().size() + " tasks each, heap 512 MB",
                Files.readString(times, StandardCharsets.UTF_8).strip(),
                "workbook of all " + BigDecimal.valueOf(Files.size(out) / 1024) + " KB");
    }
}
