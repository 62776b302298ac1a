package vn.soxa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soxa.app.AddedPlan;
import vn.soxa.app.NewCommune;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.ResultJson;

/** Makes a work folder with the plan book of the embedded plan, or adds a shipped plan or a year to the one there. */
@Command(name = "init", resourceBundle = "vn.soxa.cli.help")
final class InitCommand extends RoundCommand {

    @Parameters(index = "0", paramLabel = "THƯ_MỤC", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--commune", paramLabel = "TÊN_XÃ", descriptionKey = "commune")
    private @Nullable String commune;

    @Option(names = "--year", paramLabel = "NĂM", descriptionKey = "year")
    private @Nullable Integer year;

    @Option(names = "--plan", paramLabel = "KẾ_HOẠCH", split = ",", descriptionKey = "plan")
    private List<String> plans = List.of();

    @Option(names = "--add-plan", paramLabel = "KẾ_HOẠCH", descriptionKey = "addPlan")
    private @Nullable String added;

    InitCommand(Console console) {
        super(console);
    }

    /** Makes the plan book unless only a plan or a year is to be added to one that is there. */
    @Override
    Integer done() throws Exception {
        ReportingRound round = round(folder);
        boolean adding = commune == null && plans.isEmpty() && (added != null || (year != null && round.begun()));
        if (!adding) {
            round.init(NewCommune.named(commune == null ? "" : commune), plans);
        }
        String plan = added == null ? "" : added(added);
        List<String> periods = year == null ? List.of() : round.addYear(year);
        if (json()) {
            console()
                    .out()
                    .print(ResultJson.text(
                            Map.of("outputs", List.of(round.planBook().toString()), "periods", periods)));
        } else {
            if (!adding) {
                console().out().println(Console.word("init.done", 1, round.planBook()));
            }
            console().out().print(plan + sentence(periods));
        }
        return Main.ACCEPTED;
    }

    private String added(String plan) throws Exception {
        AddedPlan rows = AddedPlan.to(folder, plan);
        String line = Console.word("plan.done", plan, rows.rows());
        String kept = rows.officers().isEmpty()
                ? ""
                : " " + Console.word("plan.kept", String.join(", ", rows.kept()), String.join("; ", rows.officers()));
        return line + kept + System.lineSeparator();
    }

    private String sentence(List<String> periods) {
        if (year == null) {
            return "";
        }
        String line = periods.isEmpty()
                ? Console.word("year.there", year)
                : Console.word("year.done", year, String.join(", ", periods));
        return line + System.lineSeparator();
    }
}
