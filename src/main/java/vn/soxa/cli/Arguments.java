package vn.soxa.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the program was started with: a command, or nothing or files, for the window. */
record Arguments(List<String> given) {

    /** The command that may end in a window. */
    static final String DEMO = "demo";

    static Arguments of(String... args) {
        return new Arguments(List.of(args));
    }

    /** True for a double-click, a file dragged onto the icon, a work folder named: no command, all of them there. */
    boolean forWindow() {
        return given.stream().allMatch(Arguments::exists)
                && given.stream().limit(1).noneMatch(Commands::known);
    }

    /** What stands first; blank where nothing does. */
    String command() {
        return given.isEmpty() ? "" : given.get(0);
    }

    List<Path> files() {
        return given.stream().map(Path::of).toList();
    }

    /** The same as a command, for a machine without a screen. */
    String[] asCommand() {
        return given.isEmpty()
                ? new String[0]
                : Stream.concat(Stream.of("check"), given.stream()).toArray(String[]::new);
    }

    private static boolean exists(String arg) {
        try {
            return !arg.startsWith("-") && Files.exists(Path.of(arg));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
