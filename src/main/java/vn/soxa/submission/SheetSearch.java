package vn.soxa.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Form;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.sheet.Recognition;
import vn.soxa.text.Words;

/** Which sheet of a workbook is which form: by name, else by its headers. */
record SheetSearch(Map<Form, RawSheet> sheets, List<Finding> findings) {

    /** Sheets we write ourselves that hold no rows of a form. */
    private static final Set<String> OURS = Set.of("bia", "ds", "kt", "can sua", "soxa sua", "huong dan");

    private static final int SURE = 4;

    static SheetSearch of(RawWorkbook workbook, List<Form> wanted, List<Form> all) {
        Map<Form, RawSheet> found = new LinkedHashMap<>();
        List<RawSheet> rest = new ArrayList<>(workbook.sheets());
        rest.removeIf(sheet -> OURS.contains(Words.fold(sheet.name())) || Answers.isPage(sheet));
        for (Form form : wanted) {
            rest.stream()
                    .filter(sheet -> Words.fold(sheet.name()).equals(Words.fold(form.sheetName())))
                    .findFirst()
                    .ifPresent(sheet -> found.put(form, sheet));
            rest.removeAll(found.values());
        }
        List<Finding> findings = new ArrayList<>();
        for (Form form : wanted) {
            if (!found.containsKey(form)) {
                Optional<RawSheet> renamed = recognised(rest, form);
                renamed.ifPresent(sheet -> found.put(form, sheet));
                renamed.ifPresent(rest::remove);
                if (renamed.isEmpty()) {
                    findings.add(Finding.ofSheet(FindingCode.SHEET_MISSING, form.sheetName()));
                }
            }
        }
        rest.stream().filter(sheet -> !sheet.rows().isEmpty()).forEach(sheet -> findings.add(stray(sheet, all)));
        return new SheetSearch(found, findings);
    }

    private static Optional<RawSheet> recognised(List<RawSheet> sheets, Form form) {
        return sheets.stream()
                .filter(sheet -> Recognition.columns(sheet, form) >= SURE)
                .max(Comparator.comparingInt(sheet -> Recognition.columns(sheet, form)));
    }

    private static Finding stray(RawSheet sheet, List<Form> all) {
        boolean form = all.stream().anyMatch(one -> Words.fold(one.sheetName()).equals(Words.fold(sheet.name())));
        return Finding.ofSheet(form ? FindingCode.SHEET_NOT_ASSIGNED : FindingCode.SHEET_UNKNOWN, sheet.name());
    }
}
