package vn.soxa.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.HandEdit;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.ledger.LedgerReader;
import vn.soxa.ledger.Summary;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.text.VietnameseFormat;

/** What somebody changed by hand in a commune workbook after it was written: rows of data, and figures on {@code Chỉ tiêu}. */
public final class EditedBook {

    private static final int DECIMALS = 4;

    private final Summary summary;
    private final List<Finding> findings = new ArrayList<>();

    private EditedBook(Summary summary) {
        this.summary = summary;
    }

    /** One finding a cell; a workbook too long to be read whole is told as such. */
    public static List<Finding> findings(Path file, String name, Summary summary) {
        try {
            RawWorkbook workbook = WorkbookReader.read(file, EditedBook::wanted);
            if (workbook.limits().isEmpty()
                    && workbook.sheets().stream()
                            .allMatch(sheet -> sheet.limits().isEmpty())) {
                EditedBook edited = new EditedBook(summary);
                LedgerReader.edits(workbook).forEach(edited::row);
                edited.figures(workbook.sheet(IndicatorPage.NAME));
                return edited.findings;
            }
        } catch (UnreadableWorkbookException e) {
            return List.of(Finding.ofFile(FindingCode.COMMUNE_NOT_VERIFIED, "file", name));
        }
        return List.of(Finding.ofFile(FindingCode.COMMUNE_NOT_VERIFIED, "file", name));
    }

    private static boolean wanted(String sheet) {
        return sheet.startsWith(LedgerLayout.ROWS_SHEET)
                || sheet.equals(LedgerLayout.SEAL_SHEET)
                || sheet.equals(IndicatorPage.NAME);
    }

    private void row(HandEdit edit) {
        CellAddress cell = edit.cell();
        String row = edit.key().isEmpty() ? "?" : edit.key();
        findings.add(
                cell == null
                        ? Finding.ofSheet(FindingCode.COMMUNE_EDITED, edit.sheet(), "row", row)
                        : Finding.ofCell(FindingCode.COMMUNE_EDITED, cell, "row", row));
    }

    /** The page is found by its headers, its lines by name and year: rows may have been put in above. */
    private void figures(@Nullable RawSheet sheet) {
        if (sheet == null) {
            return;
        }
        Optional<RawRow> header = sheet.rows().stream()
                .filter(row -> column(row, IndicatorColumn.ACTUAL) >= 0 && column(row, IndicatorColumn.NAME) >= 0)
                .findFirst();
        header.ifPresent(found -> {
            Map<String, List<RawRow>> lines = lines(sheet, found);
            summary.figures().forEach(figure -> figure(sheet.name(), figure, lines, found));
        });
    }

    /** By name and year; “Trong đó: nữ” may stand under several. */
    private static Map<String, List<RawRow>> lines(RawSheet sheet, RawRow header) {
        int name = column(header, IndicatorColumn.NAME);
        int year = column(header, IndicatorColumn.YEAR);
        Map<String, List<RawRow>> lines = new TreeMap<>();
        sheet.rows().stream().filter(row -> row.index() > header.index()).forEach(row -> lines.computeIfAbsent(
                        text(row, name) + "\t" + digits(text(row, year)), key -> new ArrayList<>())
                .add(row));
        return lines;
    }

    private void figure(String sheet, Summary.Figure figure, Map<String, List<RawRow>> lines, RawRow header) {
        Integer year = figure.year();
        int actual = column(header, IndicatorColumn.ACTUAL);
        List<RawRow> named = year == null
                ? lines.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(figure.name().strip() + "\t"))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList()
                : lines.getOrDefault(figure.name().strip() + "\t" + year, List.of());
        if (!named.isEmpty()) {
            RawRow line = named.stream()
                    .filter(row -> tells(row, actual, figure.actual()))
                    .findFirst()
                    .orElse(named.get(0));
            compare(sheet, line, actual, figure.actual());
            BigDecimal target = figure.target();
            if (target != null) {
                compare(sheet, line, column(header, IndicatorColumn.TARGET), target);
            }
        }
    }

    private void compare(String sheet, RawRow line, int column, BigDecimal told) {
        RawCell cell = column < 0 ? null : line.cell(column);
        if (cell != null && !(cell.value() instanceof CellValue.NotCalculated) && !same(cell.value(), told)) {
            findings.add(Finding.ofCell(
                    FindingCode.COMMUNE_EDITED,
                    new CellAddress(sheet, line.index(), column),
                    "found",
                    cell.value().text(),
                    "other",
                    VietnameseFormat.number(told, DECIMALS)));
        }
    }

    private static boolean tells(RawRow line, int column, BigDecimal told) {
        RawCell cell = column < 0 ? null : line.cell(column);
        return cell != null && same(cell.value(), told);
    }

    private static boolean same(CellValue shown, BigDecimal told) {
        return shown instanceof CellValue.Amount amount
                && amount.number()
                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                .compareTo(told.setScale(DECIMALS, RoundingMode.HALF_UP))
                        == 0;
    }

    private static int column(RawRow header, IndicatorColumn item) {
        String words = Phrases.of("indicators." + item.name());
        return header.cells().stream()
                .filter(cell -> cell.value().text().strip().equals(words))
                .map(RawCell::column)
                .findFirst()
                .orElse(-1);
    }

    private static String text(RawRow row, int column) {
        RawCell cell = column < 0 ? null : row.cell(column);
        return cell == null ? "" : cell.value().text().strip();
    }

    private static String digits(String text) {
        return text.replaceFirst(".*?(\\d{4})$", "$1");
    }
}
