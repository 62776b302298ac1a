package vn.soxa.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.form.Breach;
import vn.soxa.form.Condition;
import vn.soxa.form.Conditions;
import vn.soxa.form.Constraints;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.Level;
import vn.soxa.form.RowConstraint;
import vn.soxa.form.Rule;

/** Reads the sheet of rules and gives each form its own. */
final class RuleSheet {
    private final PlanSheets sheets;
    private final Map<String, List<ListValue>> lists;
    private final ProgramChoices choices = new ProgramChoices();
    private final Map<String, List<CrossRule>> across = new TreeMap<>();
    /** By form, what the sheet itself says: it weighs, where the bounds of an optional column only remind. */
    private final Map<String, List<RowConstraint>> written = new TreeMap<>();

    private final Map<String, List<Condition>> ended = new TreeMap<>();

    RuleSheet(PlanSheets sheets, Map<String, List<ListValue>> lists) {
        this.sheets = sheets;
        this.lists = lists;
    }

    /** Replaces each form by itself with its rules; {@code constraints} are those of its columns. */
    void apply(Map<String, Form> forms, Map<String, List<RowConstraint>> constraints) {
        for (PlanRow row : sheets.rows("P15", "form", "rule", "column?", "against?", "when1?", "value1?", "from?")) {
            Form form = forms.get(row.given("form"));
            if (form == null && !sheets.off(row.given("form"))) {
                sheets.knows(row, "form", forms.keySet());
            } else if (form != null && !row.unread()) {
                read(row, form, constraints.computeIfAbsent(form.code(), code -> new ArrayList<>()));
            }
        }
        forms.replaceAll((code, form) -> with(form, constraints.getOrDefault(code, List.of())));
    }

    private Form with(Form form, List<RowConstraint> constraints) {
        Constraints own = new Constraints(constraints);
        List<RowConstraint> said = written.getOrDefault(form.code(), List.of());
        List<String> judged = new Constraints(said)
                .rules().stream()
                        .filter(rule -> !rule.warning() && rule.breach() != Breach.REQUIRED)
                        .map(Rule::column)
                        .toList();
        Form ruled =
                form.withRules(own, across.getOrDefault(form.code(), List.of())).weighing(judged);
        List<Condition> ends = ended.getOrDefault(form.code(), List.of());
        return ends.isEmpty() ? ruled : ruled.ending(ends.size() == 1 ? ends.get(0) : anyOf(ends));
    }

    private static Condition anyOf(List<Condition> ends) {
        return new Condition.Not(new Condition.All(
                ends.stream().<Condition>map(Condition.Not::new).toList()));
    }

    private void read(PlanRow row, Form form, List<RowConstraint> constraints) {
        String kind = choices.code("Quy tắc", row.given("rule")).orElse("");
        RuleCells cells = new RuleCells(sheets, row, form, lists);
        switch (kind) {
            case "" -> {
                // no such rule: found already where the cell was read
            }
            case "ENDED" -> end(cells, form);
            default -> {
                CrossRows other = new CrossRows(cells, kind, level(row));
                if (other.across()) {
                    other.rule().ifPresent(rule -> across.computeIfAbsent(form.code(), code -> new ArrayList<>())
                            .add(rule));
                } else {
                    new RuleRows(cells, lists, kind, level(row)).constraint().ifPresent(constraint -> {
                        constraints.add(constraint);
                        written.computeIfAbsent(form.code(), code -> new ArrayList<>())
                                .add(constraint);
                    });
                }
            }
        }
    }

    private Level level(PlanRow row) {
        return switch (choices.code("Mức độ", row.given("level")).orElse("ERROR")) {
            case "WARNING" -> Level.NOTE;
            case "CONFIRM" -> Level.ASK;
            default -> Level.STOP;
        };
    }

    /** A row ends when one of the form's rules says so. */
    private void end(RuleCells cells, Form form) {
        if (form.kind() != FormKind.STATE) {
            cells.unfit("form", "state");
            return;
        }
        String[] when = cells.when();
        if (cells.fit() && when.length == 0) {
            cells.missing("when1");
        }
        if (cells.fit()) {
            ended.computeIfAbsent(form.code(), code -> new ArrayList<>()).add(Conditions.all(when));
        }
    }
}
