package vn.soxa.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Form;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.sheet.Recognition;
import vn.soxa.sheet.SheetBinder;
import vn.soxa.text.Glossary;
import vn.soxa.text.Words;

/** Which sheet of a workbook is which form: by name, else by its headers. */
record SheetSearch(List<Found> sheets, List<Finding> findings) {

    /** A sheet and the form it is. */
    record Found(Form form, RawSheet sheet) {}

    /** Sheets we write ourselves that hold no rows of a form, folded. */
    private static final Set<String> OURS = Set.of(
            "bia", "ds", "kt", "can sua", "soxa sua", "huong dan", "ghi tay", Words.fold(Glossary.word("paper.sheet")));

    private static final int SURE = 4;

    static SheetSearch of(RawWorkbook workbook, List<Form> wanted, List<Form> all, Recognition recognition) {
        @Nullable RawSheet[] found = new @Nullable RawSheet[wanted.size()];
        List<RawSheet> rest = new ArrayList<>(workbook.sheets());
        rest.removeIf(sheet -> isOurs(Words.fold(sheet.name())) || Answers.isPage(sheet));
        for (int i = 0; i < found.length; i++) {
            found[i] = named(rest, wanted.get(i));
            rest.remove(found[i]);
        }
        List<Finding> findings = new ArrayList<>();
        while (recognise(rest, wanted, found, recognition)) {
            rest.removeAll(Arrays.asList(found));
        }
        List<Found> sheets = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            RawSheet sheet = found[i];
            if (sheet == null) {
                findings.add(
                        Finding.ofSheet(FindingCode.SHEET_MISSING, wanted.get(i).sheetName()));
            } else {
                sheets.add(new Found(wanted.get(i), sheet));
            }
        }
        rest.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .forEach(sheet -> findings.add(stray(sheet, sheets, all, recognition)));
        return new SheetSearch(sheets, findings);
    }

    /** True where no sheet is a form of the plan, not even one for somebody else. */
    boolean none() {
        return sheets.isEmpty()
                && findings.stream().noneMatch(finding -> finding.code() == FindingCode.SHEET_NOT_ASSIGNED);
    }

    /** A cover pasted in beside our own is called Bìa (2). */
    private static boolean isOurs(String folded) {
        return OURS.contains(folded) || folded.matches("bia \\d+");
    }

    List<BoundSheet> bind(SheetBinder binder, ReporterColumns given) {
        List<BoundSheet> bound = new ArrayList<>();
        for (Found one : sheets) {
            bound.add(binder.bind(one.sheet(), one.form(), given.of(one.form())));
        }
        return List.copyOf(bound);
    }

    private static @Nullable RawSheet named(List<RawSheet> sheets, Form form) {
        String name = Words.fold(form.sheetName());
        return sheets.stream()
                .filter(sheet -> Words.fold(sheet.name()).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Settles the surest of the sheets that have another name; false where none is sure enough. */
    private static boolean recognise(
            List<RawSheet> rest, List<Form> wanted, @Nullable RawSheet[] found, Recognition recognition) {
        int best = SURE - 1;
        int form = -1;
        RawSheet sheet = null;
        for (RawSheet candidate : rest) {
            for (int i = 0; i < found.length; i++) {
                int columns = found[i] == null ? recognition.columns(candidate, wanted.get(i)) : 0;
                if (columns > best) {
                    best = columns;
                    form = i;
                    sheet = candidate;
                }
            }
        }
        if (sheet != null) {
            found[form] = sheet;
        }
        return sheet != null;
    }

    private static Finding stray(RawSheet sheet, List<Found> found, List<Form> all, Recognition recognition) {
        String name = Words.fold(sheet.name());
        if (all.stream().anyMatch(one -> Words.fold(one.sheetName()).equals(name))) {
            return Finding.ofSheet(FindingCode.SHEET_NOT_ASSIGNED, sheet.name());
        }
        Optional<Found> same = found.stream()
                .filter(other -> recognition.columns(sheet, other.form())
                        >= Math.max(SURE, recognition.columns(other.sheet(), other.form()) / 2))
                .findFirst();
        return same.map(other -> Finding.ofSheet(
                        FindingCode.SHEET_TWICE,
                        sheet.name(),
                        "other",
                        other.sheet().name()))
                .orElseGet(() -> Finding.ofSheet(FindingCode.SHEET_UNKNOWN, sheet.name()));
    }
}
