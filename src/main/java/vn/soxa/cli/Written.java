package vn.soxa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.soxa.app.ResultJson;

/** Says which files a command wrote. */
final class Written {

    private Written() {}

    static void print(RoundCommand command, String line, List<Path> files) {
        if (command.json()) {
            command.console()
                    .out()
                    .print(ResultJson.text(
                            Map.of("outputs", files.stream().map(Path::toString).toList())));
        } else {
            command.console().out().println(Console.word(line, files.size(), common(files)));
        }
    }

    /** The file, or the folder of several. */
    private static Path common(List<Path> files) {
        Path parent = files.get(0).getParent();
        return files.size() == 1 || parent == null ? files.get(0) : parent;
    }
}
