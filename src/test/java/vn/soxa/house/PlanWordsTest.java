package vn.soxa.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.forms.PlanBookCatalogue;

/** What the shipped plans call their forms, columns, choices and indicators stands in their folders, and in no code. */
class PlanWordsTest {
    private static final Path PLANS = Path.of("workbook-templates");
    private static final Path RESOURCES = Path.of("src/main/resources/vn/soxa");
    private static final Path EMBEDDED = RESOURCES.resolve("plan/embedded");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(\\*|/\\*|//).*");

    /** A column's key is told from an everyday word by its second part, or by being asked of a row. */
    private static final Pattern COMPOUND = Pattern.compile("\\w*[a-z0-9](_|[A-Z])\\w*");

    private static final Pattern ASKED = Pattern.compile("\\.(?:get|text|given|column)\\(\"(\\w+)\"");

    /** Words of everyday language that a plan uses too: a page, a unit, an answer, a place, what was found, a cell. */
    private static final Set<String> ALLOWED = Set.of("hoạt động", "bà con", "na", "xã", "found", "a1", "!a1");

    private final Set<String> codes = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> keys = new TreeSet<>();

    PlanWordsTest() throws IOException {
        List<Form> own = Stream.concat(
                        FormCatalogue.ofProgram().forms().stream(), PlanBookCatalogue.of(List.of()).forms().stream())
                .toList();
        codes.addAll(of("bieu-mau", "form"));
        codes.addAll(of("chi-tieu", "code"));
        keys.addAll(of("cot", "key"));
        keys.removeAll(ALLOWED);
        for (String column : List.of("list", "value", "aliases", "group")) {
            words.addAll(of("danh-muc", column));
        }
        words.addAll(of("cot", "header"));
        for (Form form : own) {
            codes.remove(form.code());
            words.remove(form.sheetName().toLowerCase(Locale.ROOT));
        }
        for (Column column :
                own.stream().flatMap(form -> form.columns().stream()).toList()) {
            keys.remove(column.key());
            words.remove(column.header().toLowerCase(Locale.ROOT));
            words.remove(String.valueOf(column.list()).toLowerCase(Locale.ROOT));
        }
        for (String file : List.of("choices.tsv", "lists.tsv")) {
            for (String column : List.of("list", "value", "aliases")) {
                words.removeAll(cells(EMBEDDED.resolve(file), column));
            }
        }
        words.removeIf(word -> word.matches("\\d+"));
    }

    @Test
    void code_names_none_of_them() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : SourceFiles.javaFilesBelow(SourceFiles.MAIN)) {
            for (String line : Files.readAllLines(file, UTF_8)) {
                named(line).forEach(word -> found.add(file.getFileName() + ": " + word));
            }
        }
        assertThat(found).isEmpty();
    }

    /** The made-up commune is one of the shipped plan. */
    @Test
    void sentences_name_no_form_and_no_indicator() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(properties|tsv|txt)"))
                    .filter(path -> !path.startsWith(RESOURCES.resolve("plan/example")))
                    .toList()) {
                for (String line : Files.readAllLines(file, UTF_8)) {
                    coded(line.substring(line.indexOf('=') + 1)).forEach(code -> found.add(file + ": " + line));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "        if (form.code().equals(\"A2\")) {",
                "    static final String SHEET = \"Số liệu A2\";",
                "        return indicator(\"CT3.1\").filter(any -> true);",
                "        Area area = (Area) row.get(\"signedHa\");",
                "        String text = row.text(\"buyer\");",
                "        return group.equals(\"Thương lái\") ? ZERO : area;",
                "        case \"lúa tẻ\" -> Season.of(text);",
                "        plan.list(\"A1 Tình trạng\", year)",
                "        assigned(\"GN1\", \"VHXH\");",
                "        value(row, \"so_tien\");"
            })
    void a_planted_one_is_found(String line) {
        assertThat(named(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "        finding.with(\"found\", cell.raw());",
                "        String text = row.text(\"status\");",
                "    /** Of the form \"A2\", as an example. */",
                "        page.line(\"Hoạt động\");",
                "        cell == null ? \"A1\" : cell.a1();",
                "        value.equals(\"Có\")"
            })
    void what_the_program_says_itself_is_not(String line) {
        assertThat(named(line)).isEmpty();
    }

    private List<String> named(String line) {
        if (COMMENT.matcher(line).matches()) {
            return List.of();
        }
        Stream<String> asked =
                ASKED.matcher(line).results().map(call -> call.group(1)).filter(keys::contains);
        Stream<String> said = LITERAL.matcher(line)
                .results()
                .map(literal -> literal.group(1))
                .filter(text -> !ALLOWED.contains(text.toLowerCase(Locale.ROOT)))
                .filter(text -> words.contains(text.toLowerCase(Locale.ROOT))
                        || (COMPOUND.matcher(text).matches() && keys.contains(text))
                        || !coded(text).isEmpty());
        return Stream.concat(asked, said).toList();
    }

    /** The codes that stand in a text as words of their own. */
    private List<String> coded(String text) {
        String any = codes.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w.-])(?:" + any + ")(?![\\w-])")
                .matcher(text)
                .results()
                .map(code -> code.group())
                .toList();
    }

    private static Set<String> of(String sheet, String column) throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> plans = Files.list(PLANS)) {
            for (Path plan : plans.filter(Files::isDirectory).toList()) {
                Path file = plan.resolve(sheet + ".tsv");
                if (Files.exists(file)) {
                    all.addAll(cells(file, column));
                }
            }
        }
        return all;
    }

    /** Codes and keys as they are written, whatever people read in small letters. */
    private static Set<String> cells(Path file, String column) throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8);
        int place = List.of(lines.get(0).split("\t", -1)).indexOf(column);
        boolean exact = column.equals("form") || column.equals("code") || column.equals("key");
        return lines.stream()
                .skip(1)
                .filter(line -> place >= 0 && !line.isBlank())
                .flatMap(line -> Stream.of(line.split("\t", -1)[place].split(";", -1)))
                .map(String::strip)
                .map(word -> exact ? word : word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
