package vn.soxa.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soxa.app.FileCheck;
import vn.soxa.app.PlanBookCheck;
import vn.soxa.app.ResultJson;
import vn.soxa.app.WorkFolder;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;

/** Says what is wrong in single files, without collecting them. */
@Command(name = "check", resourceBundle = "vn.soxa.cli.help")
final class CheckCommand extends RoundCommand {

    @Parameters(arity = "1..*", paramLabel = "TỆP", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--folder", paramLabel = "THƯ_MỤC", descriptionKey = "checkFolder")
    private @Nullable Path folder;

    @Option(names = "--copy-of", paramLabel = "TỆP_GỐC", descriptionKey = "copyOf")
    private @Nullable Path original;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    Integer done() throws Exception {
        Path work = folder != null ? folder : WorkFolder.holding(files.get(0));
        List<CheckedSubmission> checked = new ArrayList<>();
        for (Path book : files.stream().filter(PlanBookCheck::concerns).toList()) {
            checked.add(PlanBookCheck.inspect(book));
        }
        List<Path> others =
                files.stream().filter(file -> !PlanBookCheck.concerns(file)).toList();
        if (!others.isEmpty()) {
            checked.addAll(FileCheck.open(work, console().progress()).check(others, original));
        }
        if (json()) {
            console().out().print(ResultJson.ofChecked(checked));
        } else {
            checked.forEach(new PrintedRound(console().out(), work)::checked);
        }
        boolean person = checked.stream()
                .flatMap(submission -> submission.findings().stream())
                .anyMatch(Finding::rejects);
        return person ? Main.NEEDS_PERSON : Main.ACCEPTED;
    }
}
