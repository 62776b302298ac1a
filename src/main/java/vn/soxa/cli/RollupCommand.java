package vn.soxa.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soxa.app.CommuneRollup;
import vn.soxa.app.RollupJson;
import vn.soxa.app.RollupResult;

/** Adds up the workbooks of many communes. */
@Command(name = "rollup", resourceBundle = "vn.soxa.cli.help")
final class RollupCommand extends RoundCommand {

    @Parameters(index = "0", paramLabel = "THƯ_MỤC", descriptionKey = "communeFolder")
    private Path folder = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "TỆP.xlsx", descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--period", paramLabel = "KỲ", descriptionKey = "rollupPeriod")
    private @Nullable String period;

    @Option(names = "--unit", paramLabel = "TÊN", descriptionKey = "unit")
    private @Nullable String unit;

    RollupCommand(Console console) {
        super(console);
    }

    @Override
    Integer done() throws Exception {
        CommuneRollup rollup =
                new CommuneRollup(folder, (step, file) -> console().err().println(step + ": " + file));
        RollupResult result = rollup.write(out, period, unit);
        if (json()) {
            console().out().print(RollupJson.of(result));
        } else {
            new RollupSummary(console().out()).print(result);
        }
        return result.needsPerson() ? Main.NEEDS_PERSON : Main.ACCEPTED;
    }
}
