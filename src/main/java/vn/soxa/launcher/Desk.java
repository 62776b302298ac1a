package vn.soxa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.Audience;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.FileCheck;
import vn.soxa.app.Progress;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.WorkFolder;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.Decisions;
import vn.soxa.form.CellAddress;
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

    private record Received(int count, InboxView seen) {}

    private record Opened(WorkFolder folder, Plan plan, List<Period> periods, Period chosen) {}

    /** The folder and period that a verb is about. */
    private record Place(WorkFolder folder, Period period) {
        ReportingRound round(Progress progress) {
            return ReportingRound.open(folder.root(), progress);
        }

        InboxView look(Progress progress) throws IOException, CannotDoException {
            return InboxView.look(round(progress), folder, period);
        }

        InboxView collect(Progress progress) throws IOException, CannotDoException {
            return InboxView.collect(round(progress), folder, period);
        }
    }

    private final Shown shown;
    private final Remembered remembered;
    private final Opener opener;
    private final Work work;
    private final InboxWatch watch;
    private @Nullable Place place;

    Desk(Shown shown, Remembered remembered, Opener opener) {
        this.shown = shown;
        this.remembered = remembered;
        this.opener = opener;
        this.work = new Work(shown);
        this.watch = new InboxWatch(this::inbox, work, this::look);
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
    void start(Path chosen, String commune) {
        WorkFolder folder = new WorkFolder(chosen.toAbsolutePath());
        work.ask(
                WindowWords.of("work.opening"),
                progress -> {
                    boolean made = !Files.exists(folder.planBook());
                    if (made) {
                        ReportingRound.open(folder.root(), progress).init(commune.isBlank() ? null : commune.strip());
                    }
                    return opened(folder, null, progress);
                },
                this::show);
    }

    /** Opens a work folder as it is. */
    void open(Path chosen, @Nullable String code) {
        WorkFolder folder = new WorkFolder(chosen.toAbsolutePath());
        work.ask(WindowWords.of("work.opening"), progress -> opened(folder, code, progress), this::show);
    }

    void choose(Period period) {
        if (place == null || place.period().equals(period)) {
            return;
        }
        Place now = new Place(place.folder(), period);
        place = now;
        work.ask(
                WindowWords.of("work.reading"),
                progress -> {
                    remembered.write(now.folder().root(), period.code());
                    return now.look(progress);
                },
                seen -> show(seen, Outcome.read(seen)));
    }

    /** Reads the inbox again in the background; false where something else is being done. */
    boolean look() {
        Place now = place;
        return now != null
                && work.byItself(WindowWords.of("work.reading"), now::look, seen -> show(seen, Outcome.read(seen)));
    }

    void issue(Audience audience) {
        Place now = here();
        work.ask(
                WindowWords.of("work.issuing"),
                progress -> now.round(progress).issue(now.period().code(), audience),
                files -> {
                    shown.told(WindowWords.of("told.issued", "count", WindowWords.padded(files.size())));
                    open(now.folder().templates(now.period()));
                });
    }

    void collect() {
        Place now = here();
        work.ask(
                WindowWords.of("work.collecting"),
                now::collect,
                seen -> show(seen, WindowWords.of("told.collected", "outcome", Outcome.of(seen))));
    }

    /** Copies what was dropped into the inbox and reads it. */
    void receive(List<Path> files) {
        Place now = place;
        if (now == null) {
            return;
        }
        work.ask(
                WindowWords.of("work.copying"),
                progress -> {
                    List<Path> taken = now.round(progress).receive(now.period().code(), files);
                    return new Received(taken.size(), now.look(progress));
                },
                received -> show(received.seen(), told(received)));
    }

    /** Keeps which reading of a question is right, and counts it. */
    void settle(Point point, String reading) {
        String file = Objects.requireNonNull(point.file()).file();
        List<String> accept = point.group().cells().stream()
                .map(cell -> Decisions.place(file, cell) + "=" + reading)
                .toList();
        decide(accept, List.of());
    }

    /** Keeps whose a file is, and counts it. */
    void name(String file, String reporter) {
        decide(List.of(), List.of(file + "=" + reporter));
    }

    private void decide(List<String> accept, List<String> as) {
        Place now = here();
        work.ask(
                WindowWords.of("work.deciding"),
                progress -> {
                    now.round(progress).decide(now.period().code(), accept, as, List.of(), List.of());
                    return now.collect(progress);
                },
                seen -> show(seen, WindowWords.of("told.decided", "outcome", Outcome.of(seen))));
    }

    void openPlanBook() {
        open(here().folder().planBook());
    }

    void openInbox() {
        Place now = here();
        Path inbox = now.folder().inbox(now.period());
        work.aside(
                () -> {
                    Files.createDirectories(inbox);
                    opener.open(inbox);
                    return inbox;
                },
                opened -> {});
    }

    /** Puts what goes upward into one file, and shows where it is. */
    void sendUpward() {
        Place now = here();
        work.ask(
                WindowWords.of("work.sending"),
                progress -> now.round(progress).send(now.period().code()),
                zip -> {
                    shown.told(WindowWords.of("told.upward", "file", String.valueOf(zip.getFileName())));
                    open(now.folder().outputs(now.period()));
                });
    }

    /** Shows a point where it is: a copy to look at opens at its cell. */
    void openAt(Point point) {
        CheckedSubmission file = Objects.requireNonNull(point.file());
        CellAddress cell = point.cell();
        work.aside(
                () -> {
                    opener.open(cell == null ? file.path() : FileCheck.viewedAt(file.path(), cell));
                    return cell == null
                            ? WindowWords.of("told.fileOpened", "file", file.file())
                            : WindowWords.of(
                                    "told.openedAt", "file", file.file(), "sheet", cell.sheet(), "cell", cell.a1());
                },
                shown::told);
    }

    /** Opens a file or folder in the program that the system has for it. */
    void open(Path file) {
        work.aside(
                () -> {
                    opener.open(file);
                    return file;
                },
                opened -> {});
    }

    private void show(Opened opened) {
        place = new Place(opened.folder(), opened.chosen());
        shown.plan(opened.folder(), opened.plan(), opened.periods(), opened.chosen());
        look();
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

    private Place here() {
        return Objects.requireNonNull(place, "no work folder is open");
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
