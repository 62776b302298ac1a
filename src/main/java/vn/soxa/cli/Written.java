package vn.soxa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.app.ResultJson;
import vn.soxa.plan.Plan;

/** Says which files a command wrote. */
final class Written {

    private Written() {}

    static void print(RoundCommand command, String line, List<Path> files) {
        print(command, line, files, Map.of());
    }

    /** Templates, with what is wrong in the plan book and therefore not in them. */
    static void templates(RoundCommand command, List<Path> files, Plan plan) {
        print(command, "issue.done", files, Map.of("planBook", ResultJson.planBook(plan)));
        if (!command.json()) {
            new PrintedRound(command.console().out(), common(files)).planBook(plan);
        }
    }

    private static void print(RoundCommand command, String line, List<Path> files, Map<String, Object> more) {
        if (command.json()) {
            Map<String, Object> document = new TreeMap<>(more);
            document.put("outputs", files.stream().map(Path::toString).toList());
            command.console().out().print(ResultJson.text(document));
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
