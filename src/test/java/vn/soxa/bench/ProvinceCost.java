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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.text.StringEscapeUtils;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.ledger.Summary;
import vn.soxa.ledger.SummaryLines;
import vn.soxa.rollup.CommuneFiles;

/**
 * As many communes as a country has, each by what its workbook tells the level above and no more, added up in 512 MB by
 * a process of its own.
 */
record ProvinceCost(Path folder, int communes) {

    private static final String PERIOD = "2025-Q1";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
            """;
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>
            """;
    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="%s" sheetId="1" r:id="r1"/></sheets></workbook>
            """;
    private static final String SHEET = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>
            """;

    List<String> lines() throws IOException, InterruptedException {
        Path sent = Files.createDirectories(folder.resolve("xa"));
        new Communes(folder, 60).write(1, "mau.xlsx", PERIOD, 1);
        Summary model = new CommuneFiles(folder)
                .read("mau.xlsx", folder.resolve("mau.xlsx"))
                .books()
                .get(0)
                .summary();
        for (int number = 1; number <= communes; number++) {
            write(named(model, number), sent.resolve("xa-" + number + ".xlsx"));
        }
        return told(sent, folder.resolve("tong-hop.xlsx"), model);
    }

    private static Summary named(Summary model, int number) {
        Map<String, String> about = new TreeMap<>(model.about());
        about.put("commune", "%05d".formatted(10_000 + number));
        about.put("communeName", "xã Thử Nghiệm " + number);
        return new Summary(about, model.figures(), model.tasks(), model.funds(), model.submissions());
    }

    /** The least that is a workbook: thousands are to be made. */
    private static void write(Summary summary, Path file) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (List<String> line : SummaryLines.of(summary)) {
            rows.append("<row>");
            line.forEach(cell -> rows.append("<c t=\"inlineStr\"><is><t>")
                    .append(StringEscapeUtils.escapeXml10(cell))
                    .append("</t></is></c>"));
            rows.append("</row>");
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", WORKBOOK.formatted(LedgerLayout.SEAL_SHEET));
            part(zip, "xl/_rels/workbook.xml.rels", RELATIONS.formatted("worksheet", "sheet.xml"));
            part(zip, "xl/sheet.xml", SHEET.formatted(rows));
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
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
