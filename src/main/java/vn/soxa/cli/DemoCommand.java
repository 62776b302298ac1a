package vn.soxa.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.soxa.app.Demonstration;
import vn.soxa.app.ResultJson;
import vn.soxa.app.RoundResult;
import vn.soxa.launcher.Launcher;

/** The whole round on the embedded plan and the example commune; a person at a screen is shown it in the window. */
@Command(name = "demo", resourceBundle = "vn.soxa.cli.help")
final class DemoCommand extends RoundCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "THƯ_MỤC", descriptionKey = "demoFolder")
    private @Nullable Path folder;

    DemoCommand(Console console) {
        super(console);
    }

    @Override
    Integer done() throws Exception {
        Demonstration demo = Demonstration.in(folder, console().progress());
        List<RoundResult> results = demo.run();
        if (json()) {
            console().out().print(ResultJson.of(results.get(results.size() - 1)));
        } else {
            new PrintedDemo(console().out(), demo.folder()).print(results);
        }
        if (json() || !console().terminal() || !Launcher.possible()) {
            return Main.ACCEPTED;
        }
        Launcher.open(demo.folder(), results.get(results.size() - 1).period().code());
        return Main.WINDOW;
    }
}
