package vn.soxa.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soxa.check.Decisions;
import vn.soxa.form.CellAddress;
import vn.soxa.text.Phrasebook;

/** What the officer decides in one go, on top of what was decided before. */
record DecisionChange(List<Decision> decisions) {

    private static final String ACCEPT = "TỆP!TRANG!Ô=GIÁ TRỊ";
    private static final Pattern PLACE = Pattern.compile("(?s)(.+)!([^!]+)!([A-Za-z]+\\d+)=(.*)");
    private static final String AS = "TỆP=AP03";
    private static final String INBOX = "2-Da-nop/";

    /** As {@code --accept}, {@code --as}, {@code --pin} and {@code --exclude} say it. */
    static DecisionChange of(
            List<String> accept, List<String> as, List<String> pin, List<String> exclude, Phrasebook say)
            throws CannotDoException {
        List<Decision> decisions = new ArrayList<>();
        for (String text : accept) {
            decisions.add(accepted(text, say));
        }
        for (String text : as) {
            int equals = text.lastIndexOf('=');
            require(equals > 0, text, AS, say);
            decisions.add(new Decision.Assign(name(text.substring(0, equals)), text.substring(equals + 1)));
        }
        pin.forEach(file -> decisions.add(new Decision.Pin(name(file))));
        exclude.forEach(file -> decisions.add(new Decision.Exclude(name(file))));
        return new DecisionChange(decisions);
    }

    private static Decision accepted(String text, Phrasebook say) throws CannotDoException {
        Matcher parts = PLACE.matcher(text);
        require(parts.matches(), text, ACCEPT, say);
        CellAddress address =
                CellAddress.of(parts.group(2), parts.group(3)).orElseThrow(() -> wrong(text, ACCEPT, say));
        return new Decision.Accept(name(parts.group(1)), address, parts.group(4));
    }

    /** What a note about each is kept under: the cell, else the file. */
    Set<String> about() {
        Set<String> about = new TreeSet<>();
        for (Decision decision : decisions) {
            about.add(
                    decision instanceof Decision.Accept accept
                            ? Decisions.place(accept.file(), accept.cell())
                            : decision.file());
        }
        return about;
    }

    /** True where a closed period is opened again and nothing else. */
    boolean reopens() {
        return decisions.stream().allMatch(Decision.Reopen.class::isInstance);
    }

    /** The same, with the answers to be given taken back. */
    DecisionChange withoutAnswers() {
        return new DecisionChange(decisions.stream()
                .map(decision -> decision instanceof Decision.Accept answer
                        ? new Decision.Accept(answer.file(), answer.cell(), "")
                        : decision)
                .toList());
    }

    Decisions applied(Decisions before) {
        Map<String, String> accepted = new TreeMap<>(before.accepted());
        Map<String, String> said = new TreeMap<>(before.said());
        Map<String, String> as = new TreeMap<>(before.as());
        Set<String> pinned = new TreeSet<>(before.pinned());
        Set<String> excluded = new TreeSet<>(before.excluded());
        Set<String> closed = new TreeSet<>(before.closed());
        for (Decision decision : decisions) {
            String file = decision.file();
            if (decision instanceof Decision.Accept accept) {
                put(accepted, Decisions.place(file, accept.cell()), accept.reading());
                said.remove(Decisions.place(file, accept.cell()));
            } else if (decision instanceof Decision.Assign assign) {
                put(as, file, assign.reporter());
                excluded.remove(file);
            } else if (decision instanceof Decision.Reopen) {
                closed.remove(file);
            } else {
                pinned.remove(file);
                excluded.remove(file);
            }
            if (decision instanceof Decision.Pin) {
                pinned.add(file);
            } else if (decision instanceof Decision.Exclude) {
                excluded.add(file);
            }
        }
        return new Decisions(accepted, said, as, pinned, excluded, closed, before.severities(), before.because());
    }

    private static void put(Map<String, String> decided, String place, String answer) {
        if (answer.isBlank()) {
            decided.remove(place);
        } else {
            decided.put(place, answer.strip());
        }
    }

    /** As the inbox knows it, whatever way it was pointed at. */
    private static String name(String file) {
        String path = file.strip().replace('\\', '/');
        return path.substring(path.contains(INBOX) ? path.indexOf(INBOX) + INBOX.length() : 0);
    }

    private static void require(boolean fine, String text, String pattern, Phrasebook say) throws CannotDoException {
        if (!fine) {
            throw wrong(text, pattern, say);
        }
    }

    private static CannotDoException wrong(String text, String pattern, Phrasebook say) {
        return new CannotDoException(say.of("cannot.wrongChoice", "text", text, "pattern", pattern));
    }
}
