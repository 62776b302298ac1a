package vn.soxa.cli;

import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.DiskFault;
import vn.soxa.app.RoundLog;
import vn.soxa.launcher.Launcher;

/** Where the program starts: the window where no command is given, else the command line in Vietnamese. */
@Command(
        name = "soxa",
        resourceBundle = "vn.soxa.cli.help",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        version = "Sổ Xã 0.1.0")
public final class Main implements Runnable {

    /** System property: true where whoever started the program saw that a person reads the progress. */
    private static final String TERMINAL = "soxa.terminal";

    /** All accepted. */
    static final int ACCEPTED = 0;
    /** Done, with errors or confirms that need a person. */
    static final int NEEDS_PERSON = 1;
    /** Could not be done; the message says why and what to do. */
    static final int NOT_DONE = 2;

    /** A window was opened: the program ends with it. */
    static final int WINDOW = -1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] args) {
        Arguments arguments = Arguments.of(args);
        boolean forWindow = arguments.forWindow();
        if (forWindow && Launcher.possible()) {
            Launcher.open(arguments.files());
        } else {
            if (!Arguments.DEMO.equals(arguments.command())) {
                System.setProperty("java.awt.headless", "true");
            }
            Console console =
                    new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Boolean.getBoolean(TERMINAL));
            int status = run(console, forWindow ? arguments.asCommand() : args);
            if (status != WINDOW) {
                System.exit(status);
            }
        }
    }

    /** Runs one command and gives its exit status. */
    static int run(Console console, String... args) {
        CommandLine line = new Commands(console).line(new Main(), args);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new Misunderstood(console));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, command, failure));
        return line.execute(args);
    }

    private static int failed(Console console, CommandLine command, Exception failure) throws IOException {
        if (failure instanceof CannotDoException cannot) {
            console.err().println(cannot.sentence());
            return NOT_DONE;
        }
        Optional<String> disk = DiskFault.sentence(failure);
        if (disk.isPresent()) {
            console.err().println(disk.get());
            return NOT_DONE;
        }
        if (command.getCommand() instanceof RoundCommand round) {
            Closeable lines = round.lines();
            console.failed(RoundLog.fault(round.folder(), failure));
            lines.close();
        } else {
            console.failed(RoundLog.fault(null, failure));
        }
        return NOT_DONE;
    }

    /** Nothing asked for, and no screen for a window: show what can be asked. */
    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
