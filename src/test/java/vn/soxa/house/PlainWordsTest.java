package vn.soxa.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that users see: Vietnamese, no words of programs, one term a thing. */
class PlainWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/vn/soxa");

    private static final Path PLANS = Path.of("workbook-templates");
    private static final Pattern OPTION = Pattern.compile("(^|\\s|\\()--[a-z]");
    private static final Set<String> SAID = Set.of(
            "name", "title", "header", "intro", "prompt", "message", "post", "shortName", "role", "heading", "page");

    /** A Vietnamese syllable without its marks: what is none is English, a name or a word of programs. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?");

    /** What else a text may hold: names of things as they are named everywhere, units, endings of files. */
    private static final Set<String> NAMES =
            Set.of(("excel word wps zalo google facebook usb windows powerpoint libreoffice unikey times roman tcvn vni"
                            + " save as cancel yes no paste values delete esc ctrl tiktok shopee lazada online json"
                            + " xlsx xlsb docx zip ocop vietgap globalgap qr kg km"
                            + " new khmer sre thnot agribank postmart cty hamlets officers internet m² rithy")
                    .split(" "));

    /** Another word for the same thing, and the word that is used. */
    private static final Map<String, String> OTHER_TERMS = Map.of(
            "tập tin", "tệp",
            "trang tính", "trang",
            "nhấp", "bấm",
            "nhấn", "bấm",
            "email", "thư điện tử",
            "mẫu biểu", "biểu mẫu",
            "huyện", "cấp trên",
            "thị xã", "cấp trên",
            "người tổng hợp", "cán bộ tổng hợp",
            "tải tệp lên", "gửi tệp");

    /** Keys to press, names of settings, ways of writing that are read. */
    private static final Pattern NO_TEXT =
            Pattern.compile("\\.key$|rowCode\\.example$|basisSetting$| setting\\.A|short_forms");

    /** The beginnings of sentences that confused those who read them. */
    private static final List<String> FORMER = List.of(
            "bấm Giao cho ấp",
            "Mở thư mục nộp",
            "Mở tệp tại ô",
            "Xã quyết định thế nào",
            "Hãy tự mở tệp",
            "hay gõ lệnh",
            "soxa init",
            "soxa collect",
            "Độc lập – Tự do",
            "„",
            "gửi lại cả tệp này",
            "mà nó là một phần",
            "Dãy số khác mẫu",
            "nay mang mã",
            "hai dấu không khớp",
            "Vì sao chưa tính",
            "không tính trùng vụ",
            "Nhận một phần",
            "Máy không nhận dấu phẩy",
            "HTX nào được tính",
            "Thực hiện Kế hoạch thực hiện",
            "Trên đây là kết quả",
            "Từ 5 trở lên",
            "Cả 6 chỉ tiêu",
            "Đã giao {count}");

    @Test
    void no_text_holds_english_or_a_word_of_programs() throws IOException {
        List<String> strange = new ArrayList<>();
        texts().forEach((key, text) ->
                words(text).filter(word -> !known(word)).forEach(word -> strange.add(key + ": " + word)));
        assertThat(strange).isEmpty();
    }

    @Test
    void only_the_command_line_speaks_of_its_options() throws IOException {
        assertThat(texts().entrySet().stream()
                        .filter(text -> !text.getKey().startsWith("cli"))
                        .filter(text -> OPTION.matcher(text.getValue()).find()))
                .isEmpty();
    }

    /** What shipped plans say to people: names, headers, prompts, posts, settings. */
    @Test
    void no_shipped_plan_holds_english_or_a_word_of_programs() throws IOException {
        List<String> strange = new ArrayList<>();
        List<String> told = new ArrayList<>();
        try (Stream<Path> plans = Files.walk(PLANS);
                Stream<Path> own = Files.walk(WORDS.resolve("plan"))) {
            for (Path file : Stream.concat(plans, own)
                    .filter(path -> path.toString().endsWith(".tsv"))
                    .toList()) {
                List<String> lines = Files.readAllLines(file, UTF_8);
                List<String> keys = List.of(lines.get(0).split("\t", -1));
                for (String line : lines.subList(1, lines.size())) {
                    String[] cells = line.split("\t", -1);
                    for (int i = 0; i < Math.min(cells.length, keys.size()); i++) {
                        if (SAID.contains(keys.get(i))) {
                            told.add(cells[i]);
                            words(cells[i])
                                    .filter(word -> !known(word))
                                    .forEach(word -> strange.add(file + ": " + word));
                        }
                    }
                }
            }
        }
        assertThat(told).hasSizeGreaterThan(100);
        assertThat(strange).isEmpty();
    }

    @Test
    void one_term_a_thing() throws IOException {
        List<String> other = new ArrayList<>();
        texts().forEach((key, text) -> OTHER_TERMS.forEach((term, used) -> {
            if (text.toLowerCase(Locale.ROOT).contains(term)) {
                other.add(key + ": " + term + " → " + used);
            }
        }));
        assertThat(other).isEmpty();
    }

    @Test
    void no_sentence_that_confused_its_readers_is_back() throws IOException {
        List<String> back = new ArrayList<>();
        texts().forEach((key, text) ->
                FORMER.stream().filter(text::contains).forEach(former -> back.add(key + ": " + former)));
        assertThat(back).isEmpty();
    }

    @Test
    void the_words_bite() {
        assertThat(Stream.of("file", "sheet", "template", "collect", "null").filter(PlainWordsTest::known))
                .isEmpty();
        assertThat(Stream.of("trang", "nghiêng", "Zalo", "UBND", "khuyến").allMatch(PlainWordsTest::known))
                .isTrue();
    }

    private static boolean known(String word) {
        String plain = plain(word);
        return word.length() == 1
                || SYLLABLE.matcher(plain).matches()
                || NAMES.contains(plain)
                || word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static Stream<String> words(String text) {
        String prose =
                text.replaceAll("\\{\\w+}|%[A-Za-z]|&[A-Z]|\\\\n|--[a-z-]+|\\b\\d\\S*|[\\w-]*[_/\\\\.-][\\w./-]*", " ");
        return Pattern.compile("[\\p{L}\\d]+").matcher(prose).results().map(MatchResult::group);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }

    /** By file and key; what is no text for people (keys to press, lists of codes) is left out. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(WORDS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .toList()) {
                Properties words = new Properties();
                try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                    words.load(reader);
                }
                words.forEach((key, text) -> texts.put(WORDS.relativize(file) + " " + key, String.valueOf(text)));
            }
        }
        texts.keySet().removeIf(key -> NO_TEXT.matcher(key).find());
        return texts;
    }
}
