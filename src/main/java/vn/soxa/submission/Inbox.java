package vn.soxa.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.soxa.form.CellAddress;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.Accepted;

/** The folder {@code 2-Da-nop}: everything in it is read, nothing in it is ever changed, no link out of it followed. */
public final class Inbox {

    private final Plan plan;
    private final Period period;

    public Inbox(Plan plan, Period period) {
        this.plan = plan;
        this.period = period;
    }

    /** What is to be read, in the order of the names; locks and litter are passed over. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !WorkbookReader.skips(file))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads every file of the folder and its subfolders, in the order of their names.
     *
     * @param said whose a file is, where the officer had to say so, by path inside the folder
     * @param confirmed readings that the officer settled, by path inside the folder and cell
     * @param progress told each file when it has been read
     */
    public List<Submission> read(
            Path folder,
            Map<String, String> said,
            Map<String, Map<CellAddress, Accepted>> confirmed,
            Consumer<String> progress)
            throws IOException {
        SubmissionReader reader = new SubmissionReader(plan, period);
        return files(folder).parallelStream()
                .map(file -> {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    Submission submission =
                            reader.read(file, name, said.get(name), confirmed.getOrDefault(name, Map.of()));
                    progress.accept(name);
                    return submission;
                })
                .toList();
    }
}
