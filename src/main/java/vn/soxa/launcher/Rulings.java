package vn.soxa.launcher;

import java.util.List;
import java.util.Objects;
import vn.soxa.check.Decisions;

/** What the officer decides about files and cells; each is kept and counted at once. */
record Rulings(Desk desk) {

    /** Which reading of a question is right, or what a cell at fault should say, and who said so. */
    void settle(Point point, String reading, String because) {
        String file = Objects.requireNonNull(point.file()).file();
        List<String> accept = point.group().cells().stream()
                .map(cell -> Decisions.place(file, cell) + "=" + reading)
                .toList();
        decide(accept, List.of(), List.of(), List.of(), because);
    }

    /** Whose a file is. */
    void name(String file, String reporter) {
        decide(List.of(), List.of(file + "=" + reporter), List.of(), List.of(), "");
    }

    /** A file that does not count. */
    void exclude(String file) {
        decide(List.of(), List.of(), List.of(), List.of(file), "");
    }

    /** A file that stands whatever else its reporter sent. */
    void pin(String file) {
        decide(List.of(), List.of(), List.of(file), List.of(), "");
    }

    /** Which of several files of a reporter counts. */
    void which(Point point, FileAnswer answer) {
        switch (answer) {
            case THIS -> pin(point.name());
            case OTHER -> exclude(point.name());
            case BOTH -> decide(List.of(), List.of(), List.of(point.name(), point.other()), List.of(), "");
        }
    }

    private void decide(List<String> accept, List<String> as, List<String> pin, List<String> exclude, String because) {
        Place now = desk.here();
        desk.decide(progress -> now.round(progress).decide(now.period().code(), accept, as, pin, exclude, because));
    }
}
