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
}
