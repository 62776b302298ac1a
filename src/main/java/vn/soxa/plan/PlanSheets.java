package vn.soxa.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.text.ListText;

/** The sheets of a plan book while it is read, and what was found wrong so far. */
final class PlanSheets {

    /** Sheets whose columns have to be found: lists, who reports, forms, indicators and how they are reckoned. */
    private static final Set<String> CARRYING = Set.of("P1", "P2", "P3", "P4", "P8", "P10", "P12", "P14", "P16");

    private final Map<String, BoundSheet> byForm;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> formsOff = new HashSet<>();
    private final List<Finding> refusing = new ArrayList<>();
    private @Nullable Finding outdated;

    PlanSheets(List<BoundSheet> sheets) {
        this.byForm = sheets.stream()
                .collect(Collectors.toMap(sheet -> sheet.form().code(), sheet -> sheet, (first, second) -> first));
        for (BoundSheet sheet : sheets) {
            findings.addAll(sheet.findings());
            sheet.findings().stream()
                    .filter(finding ->
                            finding.rejects() && CARRYING.contains(sheet.form().code()))
                    .forEach(refusing::add);
            sheet.rows().forEach(row -> findings.addAll(row.findings()));
        }
    }

    Optional<BoundSheet> sheet(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /**
     * Rows that say what they are about, each once; whatever else is wrong in them, the rest of the book may speak of
     * them. A column with a {@code ?} may be blank.
     */
    List<PlanRow> rows(String form, String... identity) {
        BoundSheet sheet = byForm.get(form);
        if (sheet == null) {
            return List.of();
        }
        List<PlanRow> rows = new ArrayList<>();
        Map<String, PlanRow> seen = new HashMap<>();
        for (BoundRow bound : sheet.rows()) {
            PlanRow row = new PlanRow(bound, sheet.columns());
            if (List.of(identity).stream().allMatch(column -> says(row, column))) {
                PlanRow first = seen.putIfAbsent(key(row, identity), row);
                if (first == null) {
                    rows.add(row);
                } else {
                    String other = first.address(identity[0]).a1();
                    add(row.finding(FindingCode.PLAN_ROW_TWICE, identity[0], "other", other));
                }
            }
        }
        return rows;
    }

    /** Every row, also such as say the same. */
    List<PlanRow> all(String form) {
        BoundSheet sheet = byForm.get(form);
        return sheet == null
                ? List.of()
                : sheet.rows().stream()
                        .map(row -> new PlanRow(row, sheet.columns()))
                        .toList();
    }

    private static boolean says(PlanRow row, String column) {
        String key = column.replace("?", "");
        return !row.given(key).isEmpty()
                || (column.endsWith("?") && !row.row().cells().containsKey(key));
    }

    /** A sheet that is there but says nothing is worth a look. */
    void blank(String form, List<PlanRow> rows) {
        BoundSheet sheet = byForm.get(form);
        if (rows.isEmpty() && sheet != null && sheet.findings().isEmpty()) {
            add(Finding.ofSheet(FindingCode.PLAN_SHEET_BLANK, sheet.sheet()));
        }
    }

    /** True where the cell is blank or names one of these; otherwise it is found wrong. */
    boolean knows(PlanRow row, String column, Set<String> known) {
        String text = row.given(column);
        if (text.isEmpty() || known.contains(text)) {
            return true;
        }
        String list = ListText.told(known.stream().sorted());
        add(row.finding(FindingCode.CELL_NOT_IN_LIST, column, "found", text, "list", list));
        return false;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Nothing can be done with the book before this is mended. */
    void refuse(Finding finding) {
        findings.add(finding);
        refusing.add(finding);
    }

    /** Nothing else need be said of the book: it is to be written anew. */
    void outdated(Finding finding) {
        outdated = finding;
    }

    /** True for a code that row codes and names of sheets can hold; otherwise it is found unfit. */
    boolean codeFits(PlanRow row, String column) {
        boolean fits = row.given(column).matches("[A-Za-z]\\w{0,14}");
        if (!fits) {
            add(row.finding(FindingCode.PLAN_KEY_UNFIT, column, "example", column.equals("form") ? "YT1" : "AP01"));
        }
        return fits;
    }

    /** The form cannot be used as the book has it. */
    void formOff(String form) {
        formsOff.add(form);
    }

    /** What was found so far; of the rest of a row that is off nothing more need be said. */
    Faults faults() {
        if (outdated != null) {
            return new Faults(List.of(outdated), formsOff, outdated);
        }
        return new Faults(
                findings.stream().distinct().sorted(Finding.WORST_FIRST).toList(),
                formsOff,
                refusing.stream().sorted(Finding.WORST_FIRST).findFirst().orElse(null));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    boolean off(String form) {
        return formsOff.contains(form);
    }

    private static String key(PlanRow row, String... identity) {
        return List.of(identity).stream()
                .map(column -> row.given(column.replace("?", "")).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\t"));
    }
}
