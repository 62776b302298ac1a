package vn.soxa.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soxa.check.Decisions;
import vn.soxa.text.Phrasebook;

/** What {@code --accept}, {@code --as}, {@code --pin} and {@code --exclude} add to the decisions of a period. */
record DecisionChange(List<String> accept, List<String> as, List<String> pin, List<String> exclude) {

    private static final String ACCEPT = "TỆP!TRANG!Ô=GIÁ TRỊ";
    private static final String AS = "TỆP=AP03";

    boolean isEmpty() {
        return accept.isEmpty() && as.isEmpty() && pin.isEmpty() && exclude.isEmpty();
    }

    Decisions applied(Decisions before, Phrasebook say) throws CannotDoException {
        Map<String, String> accepted = new HashMap<>(before.accepted());
        for (String text : accept) {
            int cell = text.lastIndexOf('!');
            int equals = text.indexOf('=', Math.max(0, cell));
            require(cell > 0 && text.lastIndexOf('!', cell - 1) > 0 && equals > cell, text, ACCEPT, say);
            accepted.put(text.substring(0, equals), text.substring(equals + 1));
        }
        Map<String, String> owners = new HashMap<>(before.as());
        for (String text : as) {
            int equals = text.lastIndexOf('=');
            require(equals > 0 && equals < text.length() - 1, text, AS, say);
            owners.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return new Decisions(
                accepted,
                owners,
                with(before.pinned(), pin),
                with(before.excluded(), exclude),
                before.closed(),
                before.severities());
    }

    private static Set<String> with(Set<String> before, List<String> more) {
        Set<String> all = new HashSet<>(before);
        all.addAll(more);
        return all;
    }

    private static void require(boolean fine, String text, String pattern, Phrasebook say) throws CannotDoException {
        if (!fine) {
            throw new CannotDoException(say.of("cannot.wrongChoice", "text", text, "pattern", pattern));
        }
    }
}
