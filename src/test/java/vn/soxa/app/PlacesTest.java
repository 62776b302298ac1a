package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.text.Messages;

/** A commune of thôn and tổ dân phố is never told of an ấp: in no cell, no file and no message of a whole period. */
class PlacesTest {
    private static final Pattern HAMLET =
            Pattern.compile("(?<!\\p{L})ấp(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @TempDir
    Path folder = Path.of("");

    @Test
    void are_called_what_they_are_from_the_template_to_the_letter() throws Exception {
        Path book = book().writtenTo(folder);
        HandRound round = new HandRound(folder);
        List<Path> issued = round.issue("2026-Q1", Audience.HAMLETS);
        round.send("2026-Q1", issued, "Ap-01", person -> person.rows(
                        "YT1 Thẻ", "ten|so|dat", "Nhóm Một|12|3", "Nhóm Hai|nhiều|2", "Nhóm Ba|5|0,0001")
                .rows("A10 Kiến nghị", "topic|difficulty|proposal", "Khác|Thiếu thuốc|Cấp thuốc"));
        round.collect("2026-Q1");
        issued = round.issue("2026-Q1", Audience.OFFICERS);
        round.send("2026-Q1", issued, "VHXH", person -> person.rows("YT1 Thẻ", "qd", "12/QĐ")
                .rows("B1 Chỉ tiêu", "confirmed", "40"));
        RoundResult result = round.collect("2026-Q1");
        ReportingRound open = ReportingRound.open(folder, Progress.silent());
        open.send("2026-Q1");
        Map<String, String> told = new TreeMap<>(open.messages(open.look("2026-Q1")));
        for (CheckedSubmission file : result.checked().submissions()) {
            file.findings()
                    .forEach(one -> told.put(
                            file.file() + one,
                            Messages.message(one) + Messages.remedy(one) + Messages.title(one.code())));
        }
        assertThat(told).hasSizeGreaterThan(3);
        told.putAll(written(book));
        assertThat(told.keySet()).anyMatch(file -> file.contains(".docx")).anyMatch(file -> file.contains(".zip"));
        assertThat(told.entrySet().stream().flatMap(PlacesTest::hamlets)).isEmpty();
        assertThat(HandRound.texts(folder.resolve(result.workbook())))
                .contains("PHỤ LỤC II – KẾT QUẢ THEO THÔN, TỔ DÂN PHỐ", "Mã thôn, tổ dân phố", "Thôn, tổ dân phố");
    }

    private static BookRows book() {
        return BookRows.of("trong")
                .only("P2", "code|name|kind", """
                AP01|Đông|thôn
                AP02|Tổ dân phố 5|""")
                .and("P8", "form|title|kind|hamlets|owner", """
                YT1|Thẻ|Danh sách|Có|VHXH""")
                .and("P14", "form|key|header|type|required|min|identity|hand", """
                YT1|ten|Tên nhóm|Chữ|Có||Có|
                YT1|so|Số người|Số nguyên|Có|0||
                YT1|dat|Diện tích|Diện tích|Có|0||
                YT1|qd|Số quyết định|Chữ||||Đầu mối""")
                .and("P4", "code|name|measuredIn|kind|source|aggregation|owner|ownPage|target2026", """
                YT|Người có thẻ|người|Hằng năm|Từ biểu|Cuối kỳ|VHXH|Có|100
                DT|Diện tích|ha|Theo dõi|Từ biểu|Cuối kỳ|VHXH||
                HL|Người hài lòng|%|Hằng năm|Nhập tay|Cuối kỳ|VHXH||90""")
                .and("P16", "indicator|form|operation|column", """
                YT|YT1|Cộng cột|so
                DT|YT1|Cộng cột|dat""")
                .and("P5", "indicator|hamlet|year|target", """
                YT|AP01|2026|60
                YT|AP02|2026|40""");
    }

    /** Every text of every file but the plan book, whose sheets have their own names. */
    private Map<String, String> written(Path book) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> Files.isRegularFile(file) && !file.equals(book)).forEach(files::add);
        }
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            boolean zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
            if (zip) {
                Zipped.texts(file).forEach((part, text) -> texts.put(file + "!" + part, text));
                if (file.toString().endsWith(".xlsx")) { // the names of lists stand on a sheet that nobody sees
                    texts.put(file + "!xl/sharedStrings.xml", String.join("\n", HandRound.texts(file)));
                }
            } else {
                texts.put(file.toString(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static Stream<String> hamlets(Map.Entry<String, String> text) {
        return HAMLET.matcher(text.getValue())
                .results()
                .map(found -> text.getKey() + ": "
                        + text.getValue()
                                .substring(
                                        Math.max(0, found.start() - 60),
                                        Math.min(text.getValue().length(), found.end() + 40)));
    }
}
