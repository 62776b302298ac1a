package vn.soxa.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.soxa.check.Decisions;
import vn.soxa.form.CellAddress;
import vn.soxa.sheet.Accepted;

/** The officer's decisions as reading needs them. */
final class SettledReadings {

    private SettledReadings() {}

    /** File → cell → the reading that is right. */
    static Map<String, Map<CellAddress, Accepted>> readings(Decisions decisions) {
        Map<String, Map<CellAddress, Accepted>> readings = new HashMap<>();
        decisions.accepted().forEach((place, value) -> {
            int cell = place.lastIndexOf('!');
            int sheet = place.lastIndexOf('!', cell - 1);
            if (sheet > 0) {
                CellAddress.of(place.substring(sheet + 1, cell), place.substring(cell + 1))
                        .ifPresent(address -> readings.computeIfAbsent(
                                        place.substring(0, sheet), file -> new HashMap<>())
                                .put(
                                        address,
                                        new Accepted(value, decisions.said().get(place))));
            }
        });
        return readings;
    }

    static Decisions closed(Decisions before, String period) {
        Set<String> closed = new HashSet<>(before.closed());
        closed.add(period);
        return new Decisions(
                before.accepted(),
                before.said(),
                before.as(),
                before.pinned(),
                before.excluded(),
                closed,
                before.severities(),
                before.because());
    }
}
