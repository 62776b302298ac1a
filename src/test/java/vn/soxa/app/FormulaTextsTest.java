package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that begin like a formula stay texts in everything that is written: workbooks, templates, letters, what goes up. */
class FormulaTextsTest {
    private static final String Q1 = "2025-Q1";

    /** Each with a number of its own, by which it is found again. */
    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://xau.example/771\";\"bấm\")",
            "=1+772",
            "+773+cmd!A0",
            "-774*2",
            "@SUM(775)",
            "=cmd'/C calc'!776",
            "{ INCLUDETEXT 777 }",
            "=DDE(\"a\";\"b\";\"778\")");

    /** Where a workbook or a document calculates, or looks something up by itself. */
    private static final Pattern ACTS = Pattern.compile(
            "<(?:\\w+:)?(f|formula1|formula2|definedName|instrText)\\b[^>]*>([^<]*)</|(?:instr|Target|dde\\w+)=\"([^\"]*)\"");

    @TempDir
    Path home = Path.of("");

    @Test
    void stay_texts_in_every_output() throws Exception {
        Path folder = home.resolve("xa");
        ExampleFolder.empty(folder);
        HandRound round = new HandRound(folder);
        round.send(Q1, round.issue(Q1, Audience.HAMLETS), "Ap-01", person -> person.rows(
                        "A1 THT-HTX",
                        "name|kind|status|members|note",
                        "'" + TEXTS.get(0) + "|Tổ hợp tác|Đang hoạt động|5|'" + TEXTS.get(1),
                        "'" + TEXTS.get(2) + "|Tổ hợp tác|Đang hoạt động|nhiều|'" + TEXTS.get(3))
                .rows(
                        "A3 Chuyển đổi",
                        "household|fromCrop|toCrop|area|unit|riceLand|status|converted",
                        "'" + TEXTS.get(4) + "|Lúa|'" + TEXTS.get(5)
                                + "|0.4|ha|Chuyên trồng lúa (từ 2 vụ)|Ổn định|'05/2024")
                .rows(
                        "A10 Kiến nghị",
                        "topic|difficulty|proposal|to",
                        "OCOP|'" + TEXTS.get(6) + "|'" + TEXTS.get(7) + "|UBND xã"));
        round.collect(Q1);
        ReportingRound.open(folder, Progress.silent()).issue("2025-Q2", Audience.EVERYBODY);
        ReportingRound.open(folder, Progress.silent()).send(Q1);

        Map<String, String> parts = written(folder);
        assertThat(acting(parts)).isEmpty();
        assertThat(TEXTS).allMatch(text -> parts.entrySet().stream()
                .anyMatch(part -> part.getKey().contains("Tong-hop_")
                        && plain(part.getValue()).contains(text)));
        assertThat(parts.entrySet())
                .as("told on the copy, carried into a template, in the letter")
                .anyMatch(part -> part.getKey().contains("can-sua.xlsx")
                        && plain(part.getValue()).contains(TEXTS.get(2)))
                .anyMatch(part -> part.getKey().contains("2025-Q2/1-Bieu-mau")
                        && plain(part.getValue()).contains(TEXTS.get(0)))
                .anyMatch(part -> part.getKey().contains(".docx!word/document.xml")
                        && plain(part.getValue()).contains("777"));
    }

    private static Map<String, String> written(Path folder) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                parts(folder.relativize(file).toString(), Files.readAllBytes(file), parts);
            }
        }
        parts.keySet().removeIf(name -> name.contains("2-Da-nop"));
        return parts;
    }

    private static List<String> acting(Map<String, String> parts) {
        List<String> acting = new ArrayList<>();
        parts.forEach((name, text) -> {
            for (Matcher found = ACTS.matcher(text); found.find(); ) {
                if (found.group().matches("(?s).*77[1-8].*")) {
                    acting.add(name + ": " + found.group());
                }
            }
        });
        return acting;
    }

    private static String plain(String xml) {
        return xml.replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Those of packages in packages, too. */
    private static void parts(String name, byte[] content, Map<String, String> parts) throws IOException {
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    parts(name + "!" + part.getName(), zip.readAllBytes(), parts);
                }
            }
        } else {
            parts.put(name, new String(content, StandardCharsets.UTF_8));
        }
    }
}
