package vn.soxa.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.office.CellRange;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.text.Glossary;
import vn.soxa.text.Words;
import vn.soxa.text.YesNoText;

/** What people fill on the first page, found through its defined names. */
record FilledCover(RawWorkbook workbook) {

    private static final String NOTHING = Words.fold(Glossary.word("nothingToReport"));
    private static final Set<String> NO_MARK = Set.of("", "0", "false");
    private static final Pattern CELL = Pattern.compile("'?(.+?)'?!(\\$?[A-Z]+\\$?\\d+)");

    /** Codes of the forms marked "Không phát sinh": by a mark that means yes, found by its name, else in its column. */
    Set<String> nothing(List<Form> forms) {
        return forms.stream()
                .filter(form -> mark(form).filter(FilledCover::isYes).isPresent())
                .map(Form::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is said of the marks of these sheets: they speak of rows that are there, or say neither yes nor nothing. */
    List<Finding> findings(List<BoundSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet ->
                        mark(sheet.form()).stream().flatMap(mark -> isYes(mark) ? filled(sheet) : unclear(sheet, mark)))
                .toList();
    }

    /** Rows that were carried over are no contradiction: nothing new has come to them. */
    private static Stream<Finding> filled(BoundSheet sheet) {
        long fresh = sheet.form().kind() == FormKind.TABLE
                ? 0
                : sheet.rows().stream().filter(row -> row.rowCode() == null).count();
        return fresh == 0
                ? Stream.of()
                : Stream.of(Finding.ofSheet(FindingCode.SHEET_NOTHING_FILLED, sheet.sheet(), "count", "" + fresh));
    }

    /** “không” beside a sheet without rows may mean that nothing happened, or that this is not so. */
    private static Stream<Finding> unclear(BoundSheet sheet, String mark) {
        boolean said = sheet.rows().isEmpty() && !NO_MARK.contains(Words.fold(mark));
        return said
                ? Stream.of(Finding.ofSheet(FindingCode.SHEET_MARK_UNCLEAR, sheet.sheet(), "found", mark))
                : Stream.of();
    }

    private Optional<String> mark(Form form) {
        String name = "KPS_" + form.code();
        return Optional.ofNullable(workbook.names().containsKey(name) ? named(name) : inColumn(form))
                .filter(mark -> !mark.isEmpty());
    }

    private static boolean isYes(String mark) {
        String said = Words.fold(mark);
        return said.equals("kps")
                || said.startsWith(NOTHING)
                || said.equals("1")
                || Boolean.TRUE.equals(YesNoText.read(mark).value());
    }

    /** Below the heading of that name, in the line of the form; some programs lose the names of cells. */
    private @Nullable String inColumn(Form form) {
        String sheetName = Words.fold(form.sheetName());
        for (RawSheet sheet : workbook.sheets()) {
            int column = Words.fold(sheet.name()).startsWith("bia") ? markColumn(sheet) : -1;
            for (RawRow row : column < 0 ? List.<RawRow>of() : sheet.rows()) {
                RawCell mark = row.cell(column);
                if (mark != null
                        && Words.fold(row.cells().get(0).value().text()).equals(sheetName)) {
                    return Words.clean(mark.value().text());
                }
            }
        }
        return null;
    }

    private static int markColumn(RawSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> Words.fold(cell.value().text()).equals(NOTHING))
                .mapToInt(RawCell::column)
                .findFirst()
                .orElse(-1);
    }

    /** Name and phone of whoever filled the workbook. */
    @Nullable
    String filler() {
        String name = named("NGUOI_DIEN");
        String phone = named("DIEN_THOAI");
        return name == null ? phone : phone == null ? name : name + ", " + phone;
    }

    private @Nullable String named(String name) {
        String formula = workbook.names().get(name);
        Matcher place = CELL.matcher(formula == null ? "" : formula);
        if (!place.matches()) {
            return null;
        }
        RawSheet sheet = workbook.sheet(place.group(1).replace("''", "'"));
        CellRange range = CellRange.parse(place.group(2));
        RawCell cell = sheet == null || range == null ? null : sheet.cell(range.firstRow(), range.firstColumn());
        String text = cell == null ? "" : Words.clean(cell.value().text());
        return text.isEmpty() ? null : text;
    }
}
