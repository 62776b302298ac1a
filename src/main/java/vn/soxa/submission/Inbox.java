package vn.soxa.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.soxa.form.CellAddress;
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
        Listing listing = Listing.of(folder);
        List<Submission> read = listing.files().parallelStream()
                .map(file -> {
                    String name = name(folder, file);
                    Submission submission =
                            reader.read(file, name, said.get(name), confirmed.getOrDefault(name, Map.of()));
                    progress.accept(name);
                    return submission;
                })
                .toList();
        Stream<Submission> closed =
                listing.closed().stream().map(place -> SubmissionReader.closed(place, name(folder, place)));
        return Stream.concat(read.stream(), closed).toList();
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
