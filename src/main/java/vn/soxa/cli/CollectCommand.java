package vn.soxa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.OutOfTurnReport;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.ResultJson;
import vn.soxa.app.RoundResult;

/** Reads what came back and writes the commune workbook. */
@Command(name = "collect", resourceBundle = "vn.soxa.cli.help")
final class CollectCommand extends RoundCommand {

    @Parameters(index = "0", paramLabel = "THƯ_MỤC", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--period", paramLabel = "KỲ", descriptionKey = "period")
    private @Nullable String period;

    @Option(names = "--accept", paramLabel = "TỆP!TRANG!Ô=GIÁ_TRỊ", descriptionKey = "accept")
    private List<String> accept = List.of();

    @Option(names = "--as", paramLabel = "TỆP=AP03", descriptionKey = "as")
    private List<String> as = List.of();

    @Option(names = "--pin", paramLabel = "TỆP", descriptionKey = "pin")
    private List<String> pin = List.of();

    @Option(names = "--exclude", paramLabel = "TỆP", descriptionKey = "exclude")
    private List<String> exclude = List.of();

    @Option(names = "--because", paramLabel = "LÝ_DO", descriptionKey = "because")
    private String because = "";

    @Option(names = "--ad-hoc", paramLabel = "TỪ..ĐẾN", descriptionKey = "adHoc")
    private @Nullable String adHoc;

    @Option(names = "--indicators", paramLabel = "MÃ", split = ",", descriptionKey = "indicators")
    private List<String> indicators = List.of();

    CollectCommand(Console console) {
        super(console);
    }

    @Override
    Integer done() throws Exception {
        RoundResult result = adHoc == null ? collected() : chosen(adHoc);
        if (json()) {
            console().out().print(ResultJson.of(result));
        } else if (adHoc == null) {
            new PrintedRound(console().out(), folder).print(result);
        } else {
            new PrintedRound(console().out(), folder).printChosen(result);
        }
        return result.needsPerson() ? Main.NEEDS_PERSON : Main.ACCEPTED;
    }

    private RoundResult chosen(String days) throws IOException, CannotDoException {
        boolean decides = Stream.of(accept, as, pin, exclude).anyMatch(decisions -> !decisions.isEmpty());
        if (period != null || decides) {
            throw new CannotDoException(Console.word("args.adHocAlone"));
        }
        return OutOfTurnReport.open(folder, console().progress()).write(days, indicators);
    }

    private RoundResult collected() throws IOException, CannotDoException {
        if (!indicators.isEmpty()) {
            throw new CannotDoException(Console.word("args.indicatorsAlone"));
        }
        ReportingRound round = round(folder);
        round.decide(period, accept, as, pin, exclude, because);
        return round.collect(period);
    }
}
