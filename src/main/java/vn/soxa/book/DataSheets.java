package vn.soxa.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.form.Form;
import vn.soxa.form.FormRole;

/** The sheets of rows, one for each form that somebody fills or once filled. */
final class DataSheets {

    private final Map<String, DataSheet> byForm = new LinkedHashMap<>();

    /** Those of the forms that are wanted, in the order of the plan. */
    DataSheets(Consolidation figures, SourceLinks links, Predicate<Form> wanted) {
        for (Form form : figures.plan().forms().forms()) {
            if (wanted.test(form)) {
                byForm.put(form.code(), new DataSheet(form, figures, links));
            }
        }
    }

    static DataSheets filled(Consolidation figures, SourceLinks links) {
        return new DataSheets(
                figures,
                links,
                form -> figures.plan().filled(form)
                        || !figures.rows(form.code()).isEmpty());
    }

    Optional<DataSheet> of(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /** Of the program's own form of a role. */
    Optional<DataSheet> of(FormRole role) {
        return byForm.values().stream().filter(sheet -> sheet.form().is(role)).findFirst();
    }

    List<DataSheet> all() {
        return List.copyOf(byForm.values());
    }
}
