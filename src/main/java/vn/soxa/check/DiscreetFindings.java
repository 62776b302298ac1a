package vn.soxa.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.sheet.BoundSheet;

/** Findings that quote nothing of a personal column, and no person anywhere else. */
record DiscreetFindings(PersonalWords words, FileAliases files) {

    /** What a finding may say of a personal cell: nothing of what stands in it. */
    private static final Set<String> HARMLESS = Set.of(
            "header", "example", "sheet", "min", "max", "list", "other", "row", "place", "season", "arrow", "digits");

    List<Finding> of(List<Finding> findings) {
        return of(findings, List.of());
    }

    /** Findings of a file with these sheets. */
    List<Finding> of(List<Finding> findings, List<BoundSheet> sheets) {
        return findings.stream().map(finding -> of(finding, sheets)).toList();
    }

    private Finding of(Finding finding, List<BoundSheet> sheets) {
        CellAddress cell = finding.cell();
        boolean personal = cell != null && personal(cell, sheets);
        Map<String, String> args = new TreeMap<>();
        finding.args().forEach((name, value) -> {
            if (!name.equals(Finding.BECAUSE) && (!personal || HARMLESS.contains(name))) {
                args.put(name, words.without(files.in(value)));
            }
        });
        String suggestion = finding.suggestion();
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.sheet(),
                cell,
                args,
                personal || suggestion == null ? null : words.without(suggestion));
    }

    /** A column that the form does not know may hold anything. */
    private static boolean personal(CellAddress cell, List<BoundSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.sheet().equals(cell.sheet()))
                .anyMatch(sheet -> sheet.columns().entrySet().stream()
                        .filter(entry -> entry.getValue() == cell.column())
                        .findFirst()
                        .map(entry -> sheet.form().personal(entry.getKey()))
                        .orElse(true));
    }
}
