package vn.soxa.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.WordFile;

/** The page that lists everything the check can say is what the code says; rewritten with {@code -Dgolden.update=true}. */
class CatalogueTest {
    private static final Path PAGE = Path.of("src/docs/diem-can-xem.md");
    private static final Map<String, String> SOURCES =
            WordFile.beside(CatalogueTest.class, "sources_vi.properties").lines();

    /** Tests that make findings of every code themselves, to see how they are told. */
    private static final Set<String> TELLING =
            Set.of("CatalogueTest.java", "MessagesTest.java", "FindingGroupTest.java");

    private static final String BETWEEN = "Nơi báo cáo và so giữa các tệp";

    private static final Map<String, String> PLACES = Map.of(
            "FILE", "Cả tệp",
            "SHEET", "Trang",
            "COLUMN", "Cột",
            "ROW", "Dòng",
            "CELL", "Ô",
            "PLAN", "Sổ kế hoạch",
            "COMMUNE", "Tổng hợp nhiều xã");

    @Test
    void the_page_says_what_the_check_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page, UTF_8);
        }
        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_is_expected_by_a_test(FindingCode code) throws IOException {
        Pattern name = Pattern.compile("\\b" + code + "\\b");
        assertThat(expectations()).as("tests and examples that expect %s", code).anyMatch(text -> name.matcher(text)
                .find());
    }

    @Test
    void every_source_is_of_a_code() {
        assertThat(Stream.of(FindingCode.values()).map(Enum::name)).containsAll(SOURCES.keySet());
    }

    private static List<String> expectations() throws IOException {
        List<String> texts = new ArrayList<>(List.of(Files.readString(Path.of("examples/expected.tsv"), UTF_8)));
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(CatalogueTest::expects).sorted().toList()) {
                texts.add(Files.readString(file, UTF_8));
            }
        }
        return texts;
    }

    private static boolean expects(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("Test.java") && !TELLING.contains(name);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Những điểm Sổ Xã có thể nêu

                Trang này được viết ra từ chính phần kiểm tra. Mỗi điểm có tên, mức độ, lời nêu, việc cần làm và căn cứ nếu \
                có văn bản quy định. Dấu … là chỗ ghi giá trị, ô, ngày của từng trường hợp. Sổ kế hoạch có thể đổi mức độ của các quy tắc; \
                chỗ không đọc được thì luôn phải sửa.
                """);
        String place = "";
        for (FindingCode code : FindingCode.values()) {
            String next = place(code);
            page.append(place.equals(next) ? "" : "\n## " + next + "\n");
            place = next;
            page.append(entry(code));
        }
        return page.toString();
    }

    private static String place(FindingCode code) {
        return PLACES.getOrDefault(code.name().substring(0, code.name().indexOf('_')), BETWEEN);
    }

    private static String entry(FindingCode code) {
        String source = SOURCES.get(code.name());
        return "\n### " + Messages.title(code) + "\n\n`" + code + "` – "
                + Glossary.word("severity." + code.severity()) + "\n\n- " + plain(code, "what") + "\n- **Cần làm:** "
                + plain(code, "do") + "\n" + answers(code) + (source == null ? "" : "- **Căn cứ:** " + source + "\n");
    }

    private static String answers(FindingCode code) {
        List<String> choices = Settlement.choices(code);
        return choices.isEmpty()
                ? ""
                : "- **Câu trả lời (khi cần xác nhận):** “" + String.join("”, “", choices) + "”\n";
    }

    private static String plain(FindingCode code, String part) {
        return Messages.line(code, part)
                .text()
                .replace("{clear}", Glossary.word("remedy.clear", "row", "…"))
                .replace("{usual}", Glossary.word("usual.both", "min", "…", "max", "…"))
                .replace("{reply}", Glossary.word("remedy.reply"))
                .replaceAll("\\{(besides|page|digits|arrow)}", "")
                .replaceAll("\\{\\w+}", "…")
                .replaceAll("[\\[\\]]", "")
                .replace("….", "…")
                .strip();
    }
}
