package vn.soxa.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is put off, silenced, switched off or waited for. */
class GuardTest {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(TO[D]O|FIX[M]E|XX[X])\\b|@(Suppress[W]arnings|Dis[a]bled|Null[U]nmarked)\\b|Thread\\.sl[e]ep|\\bprintStack[T]race\\b");

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|^\\s*<.*");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?]|xmlns");

    @Test
    void sources_hold_nothing_forbidden() throws IOException {
        var found = new ArrayList<String>();
        for (var path : SourceFiles.javaFilesBelow(SourceFiles.ALL)) {
            FORBIDDEN
                    .matcher(Files.readString(path, UTF_8))
                    .results()
                    .map(match -> path + ": " + match.group())
                    .forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void writing_holds_no_markup() throws IOException {
        var found = new ArrayList<String>();
        for (var path : SourceFiles.javaFilesBelow(SourceFiles.MAIN.resolve("vn/soxa/office/write"))) {
            Files.readAllLines(path, UTF_8).stream()
                    .filter(GuardTest::holdsMarkup)
                    .forEach(line -> found.add(path + ": " + line.strip()));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.append(\"<row r=\\\"\")", "say(\"</c>\")", "  <w:p>", "\" xmlns:w=\\\"\""})
    void markup_is_told(String line) {
        assertThat(holdsMarkup(line)).isTrue();
    }

    @Test
    void generics_and_comparisons_are_no_markup() {
        assertThat(holdsMarkup("call(\"a\", new ArrayList<String>(b < c ? \"d\" : \"e\"))"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// TO" + "DO later",
                "// FIX" + "ME",
                "@Suppress" + "Warnings(\"unchecked\")",
                "@Dis" + "abled void test()",
                "@Null" + "Unmarked",
                "Thread." + "sleep(10)",
                "failure.printStack" + "Trace();"
            })
    void the_guard_bites(String source) {
        assertThat(FORBIDDEN.matcher(source).find()).isTrue();
    }

    private static boolean holdsMarkup(String line) {
        return LITERAL.matcher(line).results().anyMatch(literal -> TAG.matcher(literal.group())
                .find());
    }
}
