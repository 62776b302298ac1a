package vn.soxa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.Audience;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.Demonstration;
import vn.soxa.app.NewCommune;
import vn.soxa.app.PlanBookCheck;
import vn.soxa.app.Progress;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.RoundResult;
import vn.soxa.app.WorkFolder;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/** The officer's work on one folder and one period at a time; knows no component. */
final class Desk {

    /** Shows the work; called on the window's thread. */
    interface Shown extends Work.Watcher {
        void plan(WorkFolder folder, Plan plan, List<Period> periods, Period chosen);

        void seen(InboxView seen);

        void told(String sentence);
    }

    /** What is to be kept. */
    @FunctionalInterface
    interface Decides {
        void keep(Progress progress) throws IOException, CannotDoException;
    }

    private final Shown shown;
    private final Remembered remembered;
    private final DeskFiles files;
    private final Work work;
    private final InboxWatch watch;
    private @Nullable Place place;

    Desk(Shown shown, Remembered remembered, Opener opener) {
        this.shown = shown;
        this.remembered = remembered;
        this.work = new Work(shown);
        this.files = new DeskFiles(work, opener, shown);
        this.watch = new InboxWatch(this::inbox, work, this::look, this::planBookChanged);
    }

    /** True where a work folder is open. */
    boolean opened() {
        return place != null;
    }

    @Nullable
    Path folder() {
        return place == null ? null : place.folder().root();
    }

    void stop() {
        work.stop();
    }

    void close() {
        watch.stop();
        work.close();
    }

    /** Opens a work folder, making its plan book if it has none. */
    void start(Path chosen, NewCommune commune, List<String> plans) {
        WorkFolder folder = new WorkFolder(chosen.toAbsolutePath());
        ask(
                "work.opening",
                progress -> {
                    if (!Files.exists(folder.planBook())) {
                        ReportingRound.open(folder.root(), progress).init(commune, plans);
                    }
                    return opened(folder, null, progress);
                },
                opened -> show(opened, null));
    }

    /** The made-up commune, with the whole round run through; as it was left where it is there already. */
    void sample(Path chosen) {
        WorkFolder folder = new WorkFolder(chosen.toAbsolutePath());
        ask(
                "work.sample",
                progress -> {
                    String last = null;
                    if (!Files.exists(folder.planBook())) {
                        List<RoundResult> rounds =
                                Demonstration.in(folder.root(), progress).run();
                        last = rounds.get(rounds.size() - 1).period().code();
                    }
                    return opened(folder, last, progress);
                },
                opened -> show(opened, null));
    }

    /** Opens a work folder as it is. */
    void open(Path chosen, @Nullable String code) {
        open(chosen, code, null);
    }

    /** The same after something was done that is to be told. */
    void open(Path chosen, @Nullable String code, @Nullable String done) {
        WorkFolder folder = new WorkFolder(chosen.toAbsolutePath());
        ask("work.opening", progress -> opened(folder, code, progress), opened -> show(opened, done));
    }

    void choose(Period period) {
        if (place == null || place.period().equals(period)) {
            return;
        }
        Place now = new Place(place.folder(), place.plan(), period);
        place = now;
        ask(
                "work.reading",
                progress -> {
                    remembered.write(now.folder().root(), period.code());
                    return now.look(progress);
                },
                seen -> show(seen, Outcome.read(seen)));
    }

    /** Reads the inbox again in the background; false where something else is being done. */
    boolean look() {
        return look(null);
    }

    /** The same after something was done: that is told, not what was read. */
    private boolean look(@Nullable String done) {
        Place now = place;
        return now != null
                && work.byItself(
                        WindowWords.of("work.reading"),
                        now::look,
                        seen -> show(seen, done == null ? Outcome.read(seen) : done));
    }

    void issue(Audience audience) {
        Place now = here();
        ask("work.issuing", progress -> now.round(progress).issue(now.period().code(), audience), files -> {
            String done =
                    withFaults(WindowWords.of("told.issued", "count", WindowWords.padded(files.size())), now.plan());
            shown.told(done);
            open(now.folder().templates(now.period()));
            look(done);
        });
    }

    void collect() {
        ask(
                "work.collecting",
                here()::collect,
                seen -> show(seen, WindowWords.of("told.collected", "outcome", Outcome.of(seen))));
    }

    /** Copies what was dropped into the inbox and reads it. */
    void receive(List<Path> files) {
        Place now = place;
        if (now == null) {
            return;
        }
        ask(
                "work.copying",
                progress -> {
                    List<Path> taken = now.round(progress).receive(now.period().code(), files);
                    return new Received(taken.size(), now.look(progress));
                },
                received -> show(received.seen(), told(received)));
    }

    /** Keeps what is decided and counts it. */
    void decide(Decides decides) {
        Place now = here();
        ask(
                "work.deciding",
                progress -> {
                    decides.keep(progress);
                    return now.collect(progress);
                },
                seen -> show(seen, WindowWords.of("told.decided", "outcome", Outcome.of(seen))));
    }

    DeskFiles files() {
        return files;
    }

    void open(Path file) {
        files.open(file);
    }

    /** Puts what goes upward into one file, and shows where it is; {@code left} is what was not done then. */
    void sendUpward(List<String> left) {
        Place now = here();
        ask("work.sending", progress -> now.round(progress).send(now.period().code()), zip -> {
            String file = String.valueOf(zip.getFileName());
            String done = left.isEmpty()
                    ? WindowWords.of("told.upward", "file", file)
                    : WindowWords.of("told.upward.unfinished", "file", file, "left", String.join(", ", left));
            shown.told(done);
            open(now.folder().outputs(now.period()));
            look(done);
        });
    }

    private void show(Opened opened, @Nullable String done) {
        place = new Place(opened.folder(), opened.plan(), opened.chosen());
        shown.plan(opened.folder(), opened.plan(), opened.periods(), opened.chosen());
        look(done);
        watch.start();
    }

    private void show(InboxView seen, String sentence) {
        watch.read(seen.listing());
        shown.seen(seen);
        shown.told(sentence);
    }

    private static String told(Received received) {
        return received.count() == 0
                ? WindowWords.of("told.nothingNew")
                : WindowWords.of(
                        "told.received",
                        "count",
                        WindowWords.padded(received.count()),
                        "outcome",
                        Outcome.of(received.seen()));
    }

    /** What the officer asked for, in the words of a key. */
    <T> void ask(String what, Work.Job<T> job, Consumer<T> then) {
        work.ask(WindowWords.of(what), job, then);
    }

    void tell(String sentence) {
        shown.told(sentence);
    }

    Place here() {
        return Objects.requireNonNull(place, "no work folder is open");
    }

    /** The plan book was saved: what it asks may be another now. */
    private boolean planBookChanged() {
        Place now = place;
        return now != null
                && work.byItself(
                        WindowWords.of("work.opening"),
                        progress -> opened(now.folder(), now.period().code(), progress),
                        opened -> show(opened, withFaults(WindowWords.of("told.planBook"), opened.plan())));
    }

    private static String withFaults(String sentence, Plan plan) {
        return PlanBookCheck.sentence(plan)
                .map(faults -> sentence + " " + faults)
                .orElse(sentence);
    }

    private @Nullable Path inbox() {
        return place == null ? null : place.folder().inbox(place.period());
    }

    private Opened opened(WorkFolder folder, @Nullable String code, Progress progress)
            throws IOException, CannotDoException {
        ReportingRound round = ReportingRound.open(folder.root(), progress);
        Plan plan = round.plan();
        Period chosen = Periods.chosen(round, plan, code);
        remembered.write(folder.root(), chosen.code());
        return new Opened(folder, plan, Periods.of(plan, chosen), chosen);
    }
}
