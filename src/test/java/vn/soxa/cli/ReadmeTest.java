package vn.soxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of README as they stand there, each in a process of its own as whoever types them has it. */
class ReadmeTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String COMMAND = "scripts/soxa ";
    private static final String FOLDER = "Xa-Tan-Phuoc-Doi";

    @TempDir
    Path home = Path.of("");

    @Test
    void the_round_runs_as_written_with_a_relative_folder_twice_and_from_elsewhere() throws Exception {
        Path here = Files.createDirectory(home.resolve("ở đây"));
        List<List<String>> commands = commands();
        assertThat(commands).hasSizeGreaterThan(8);
        for (List<String> command : commands) {
            receivedBefore(here, command);
            assertThat(run(here, command)).as(String.join(" ", command)).isIn(expected(command));
        }
        assertThat(here.resolve("Tong-hop-tinh.xlsx")).exists();
        assertThat(here.resolve(FOLDER).resolve("2025-Q1/4-Tong-hop/Gui-cap-tren_xa-Tan-Phuoc-Doi_2025-Q1.zip"))
                .exists();
        for (List<String> command : commands) {
            if (List.of("collect", "send").contains(command.get(0))) {
                assertThat(run(here, command)).as("again " + command).isIn(expected(command));
            }
        }
        Path elsewhere = Files.createDirectory(home.resolve("chỗ khác"));
        List<String> seen = List.of("collect", "../ở đây/" + FOLDER, "--period", "2025-Q1");
        assertThat(run(elsewhere, seen)).isIn(0, 1);
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertThat(left).isEmpty();
        }
    }

    /** What comes back between issuing and collecting, and what the communes send. */
    private static void receivedBefore(Path here, List<String> command) throws IOException {
        Path inbox = here.resolve(FOLDER).resolve("2025-Q1/2-Da-nop");
        if (command.get(0).equals("rollup")) {
            Path communes = Files.createDirectory(here.resolve("Cac-xa"));
            Path sent = here.resolve(FOLDER).resolve("2025-Q1/4-Tong-hop/Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx");
            Files.copy(sent, communes.resolve("Tan Phuoc Doi.xlsx"));
        }
        if (command.get(0).equals("collect") && !Files.exists(inbox.resolve("ap-3.xlsx"))) {
            Files.createDirectories(inbox);
            Files.copy(
                    Path.of("examples/2025-Q1/2-Da-nop/Ap-03_Tan-Dinh_2025-Q1 (1).xlsx"), inbox.resolve("ap-3.xlsx"));
        }
    }

    /** A file with something to mend needs a person; everything else is done. */
    private static List<Integer> expected(List<String> command) {
        return List.of("collect", "check", "rollup").contains(command.get(0)) ? List.of(0, 1) : List.of(0);
    }

    private static int run(Path here, List<String> command) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dsoxa.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                classpath(),
                Main.class.getName()));
        line.addAll(command);
        Process process = new ProcessBuilder(line)
                .directory(here.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }

    /** Of these tests, whoever runs them. */
    private static String classpath() {
        Stream<String> parts = Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath)
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
        return parts.map(one -> Path.of(one).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The lines of README that begin with the program; what stands after three blanks is said about them. */
    private static List<List<String>> commands() throws IOException {
        return Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(COMMAND))
                .map(line ->
                        line.substring(COMMAND.length()).replaceFirst(" +", " ").replaceFirst(" {3,}.*", ""))
                .map(line -> WORD.matcher(line)
                        .results()
                        .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                        .toList())
                .toList();
    }
}
