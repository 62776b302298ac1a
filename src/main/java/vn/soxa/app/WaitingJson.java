package vn.soxa.app;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.soxa.consolidate.Waiting;
import vn.soxa.consolidate.WaitingPart;
import vn.soxa.consolidate.WaitingPlace;

/** What does not count yet of an indicator and year, as {@code ket-qua.json} tells it. */
final class WaitingJson {

    private WaitingJson() {}

    static Map<String, Object> of(Waiting waiting) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", waiting.indicator().code());
        entry.put("year", waiting.year());
        entry.put("unit", waiting.indicator().unit());
        entry.put("counted", ResultJson.plain(waiting.counted()));
        entry.put("error", part(waiting.toMend()));
        entry.put("confirm", part(waiting.toConfirm()));
        return entry;
    }

    private static Map<String, Object> part(WaitingPart part) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("amount", ResultJson.plain(part.amount()));
        entry.put("unclear", part.unclear());
        entry.put("rows", part.rows().stream().map(WaitingJson::place).toList());
        return entry;
    }

    private static Map<String, Object> place(WaitingPlace place) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("reporter", place.reporter());
        entry.put("sheet", place.sheet());
        entry.put("row", place.row() + 1);
        entry.put("unclear", place.unclear());
        return entry;
    }
}
