package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.text.Phrasebook;

/** The whole round on the embedded plan and the made-up commune of {@code examples/}, period after period. */
public final class Demonstration {

    /** System property that names the program's own folder. */
    public static final String HOME = "soxa.home";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Path folder;
    private final Path examples;
    private final Progress progress;

    private Demonstration(Path folder, Path examples, Progress progress) {
        this.folder = folder;
        this.examples = examples;
        this.progress = progress;
    }

    /** Into this folder, which must be empty or not there yet; null is a new temporary one. */
    public static Demonstration in(@Nullable Path folder, Progress progress) throws IOException, CannotDoException {
        Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");
        Path examples = Path.of(System.getProperty(HOME, ".")).resolve("examples");
        if (!Files.isDirectory(examples)) {
            throw new CannotDoException(say.of("cannot.noExample"));
        }
        Path target = folder == null ? Files.createTempDirectory("soxa-demo-") : folder;
        if (Files.exists(target) && !empty(target)) {
            throw new CannotDoException(say.of("cannot.folderNotEmpty", "folder", target.toString()));
        }
        return new Demonstration(target, examples, progress);
    }

    public Path folder() {
        return folder;
    }

    /** The result of each period, in order. */
    public List<RoundResult> run() throws IOException, CannotDoException {
        ReportingRound round = new ReportingRound(folder, Clock.system(VIETNAM), progress);
        round.initExample();
        List<RoundResult> results = new ArrayList<>();
        for (String period : periods()) {
            results.add(period(round, period));
        }
        return results;
    }

    /** Hamlets first; the officers' workbooks are issued again once the hamlets' are in, as in real life. */
    private RoundResult period(ReportingRound round, String period) throws IOException, CannotDoException {
        round.issue(period, Audience.EVERYBODY);
        copy(period, name -> !officer(name));
        round.collect(period);
        round.issue(period, Audience.OFFICERS);
        copy(period, Demonstration::officer);
        return round.collect(period);
    }

    private void copy(String period, Predicate<String> which) throws IOException {
        Path from = examples.resolve(period).resolve("2-Da-nop");
        Path to = folder.resolve(period).resolve("2-Da-nop");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (which.test(String.valueOf(file.getFileName()))) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    AtomicFile.copy(file, copy);
                }
            }
        }
    }

    private static boolean officer(String name) {
        return name.regionMatches(true, 0, "CB", 0, 2);
    }

    private List<String> periods() throws IOException {
        try (Stream<Path> folders = Files.list(examples)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("2-Da-nop")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
