package vn.soxa.office.write;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.soxa.office.CellReference;

/** Fills the rows of one sheet, each once and forgotten. */
final class SheetRows {
    private static final Comparator<CellSpec> BY_COLUMN = Comparator.comparingInt(CellSpec::column);
    private static final DateTimeFormatter BEFORE_SERIALS = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    /** Links are kept in memory until the sheet is whole; later cells say in words, and in their colour, where to look. */
    private static final int MOST_LINKS = 5_000;

    private final Looks looks;
    private final Sheet rows;
    private final XSSFSheet sheet;
    private final RowHeights heights;
    private final Map<String, Integer> shared = new HashMap<>();
    private int last = -1;
    private int links;

    /** {@code rows} is the sheet itself, or the stream of its rows. */
    SheetRows(SheetSpec spec, Looks looks, Sheet rows, XSSFSheet sheet) {
        this.looks = looks;
        this.rows = rows;
        this.sheet = sheet;
        this.heights = new RowHeights(looks, spec);
    }

    void add(RowSpec wanted) {
        if (wanted.index() <= last || wanted.index() >= CellReference.ROWS) {
            throw new IllegalArgumentException("row " + wanted.index() + " after row " + last);
        }
        last = wanted.index();
        Row row = rows.createRow(wanted.index());
        row.setZeroHeight(wanted.hidden());
        if (wanted.look() != null) {
            row.setRowStyle(looks.style(wanted.look()));
        }
        height(row, wanted);
        int column = -1;
        for (CellSpec cell : wanted.cells().stream().sorted(BY_COLUMN).toList()) {
            if (cell.column() <= column || cell.column() >= CellReference.COLUMNS) {
                throw new IllegalArgumentException("column " + cell.column() + " twice in row " + wanted.index());
            }
            column = cell.column();
            cell(row.createCell(column), cell);
        }
    }

    /** No words are cut by a height that was asked for; a row of a stream has no height but a fixed one. */
    private void height(Row row, RowSpec wanted) {
        double needed = heights.of(wanted);
        if (wanted.height() != null) {
            row.setHeightInPoints((float) needed);
        } else if (needed > Lettering.STANDARD.lineHeight()) {
            if (row instanceof XSSFRow whole) {
                CtBeans.automaticHeight(whole, needed);
            } else {
                row.setHeightInPoints((float) needed);
            }
        }
    }

    private void cell(Cell cell, CellSpec wanted) {
        boolean leads = wanted.link() != null && links++ < MOST_LINKS;
        boolean seems = wanted.look() == Look.BODY_LINK || wanted.look() == Look.LINK;
        cell.setCellStyle(looks.style(wanted.link() != null && seems && !leads ? Look.BODY_TEXT : wanted.look()));
        Content content = wanted.content();
        if (content instanceof Content.Formula formula) {
            cell.setCellFormula(formula.formula());
            value(cell, formula.stored());
        } else if (content instanceof Content.Words words && cell instanceof XSSFCell whole) {
            CtBeans.sharedText(whole, shared.computeIfAbsent(words.text(), this::share));
        } else if (content instanceof Content.ArrayFormula formula) {
            sheet.setArrayFormula(
                    formula.formula(),
                    new CellRangeAddress(
                            cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
            value(cell, formula.stored());
        } else {
            value(cell, content);
        }
        if (leads) {
            link(cell, Objects.requireNonNull(wanted.link()));
        }
    }

    private int share(String text) {
        return sheet.getWorkbook()
                .getSharedStringSource()
                .addSharedStringItem(new XSSFRichTextString(CellWords.storable(text)));
    }

    static void value(Cell cell, Content content) {
        if (content instanceof Content.Words words) {
            cell.setCellValue(CellWords.storable(words.text()));
        } else if (content instanceof Content.Figure figure) {
            cell.setCellValue(StoredNumber.of(figure.number()));
        } else if (content instanceof Content.Date date && StoredNumber.holds(date.day())) {
            cell.setCellValue(date.day());
        } else if (content instanceof Content.Date date) {
            cell.setCellValue(BEFORE_SERIALS.format(date.day()));
        }
    }

    private void link(Cell cell, CellSpec.Link wanted) {
        String file = wanted.file();
        XSSFHyperlink link = sheet.getWorkbook()
                .getCreationHelper()
                .createHyperlink(file == null ? HyperlinkType.DOCUMENT : HyperlinkType.FILE);
        link.setAddress(file == null ? wanted.place() : address(file));
        if (!wanted.place().isEmpty()) {
            link.setLocation(wanted.place());
        }
        cell.setHyperlink(link);
    }

    private static String address(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            throw new IllegalArgumentException(file, notAPath);
        }
    }
}
