package vn.soxa.template;

import java.util.ArrayList;
import java.util.List;
import vn.soxa.form.Column;
import vn.soxa.form.FormKind;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** The line under the title of a form sheet: what a row is, which columns must be filled, which days are meant. */
record SheetGuide(SheetView view, Phrasebook words) {
    private static final String REPORTED = "reported";

    String text() {
        List<String> parts = new ArrayList<>();
        if (view.content().completed()) {
            parts.add(words.of(view.content().rows().isEmpty() ? "guide.owner.none" : "guide.owner"));
        } else {
            parts.add(view.form().guide());
            parts.add(words.of("guide.required"));
        }
        if (view.form().kind() == FormKind.LOG) {
            parts.add(words.of(
                    "guide.period",
                    "from",
                    VietnameseFormat.date(view.bounds().from()),
                    "to",
                    VietnameseFormat.date(view.bounds().cutoff())));
        }
        if (view.column(REPORTED).filter(this::nowhere).isPresent()) {
            parts.add(words.of("guide.notCollected"));
        }
        return String.join(" ", parts);
    }

    private boolean nowhere(Column column) {
        return view.content().rows().stream().noneMatch(row -> row.values().containsKey(column.key()));
    }
}
