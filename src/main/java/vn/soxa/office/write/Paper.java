package vn.soxa.office.write;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;

/** A sheet with charts or breaks on A4: how large it is printed, and where a new page begins so that no chart is cut. */
final class Paper {
    static final int LEFT = 30;
    static final int RIGHT = 15;
    static final int TOP = 20;
    static final int BOTTOM = 20;
    private static final int LONG = 297;
    private static final int SHORT = 210;
    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;
    /** What a column is wider than its characters, in characters. */
    static final double PADDING = 0.71;

    private static final double POINTS_IN_A_CHARACTER = Lettering.STANDARD.points() / 2.0;
    /** Programs make rows and columns a little larger than one another. */
    private static final double SAFE = 0.97;

    private final SheetSpec spec;
    private final SheetSpec.Print print;

    Paper(SheetSpec spec, SheetSpec.Print print) {
        this.spec = spec;
        this.print = print;
    }

    /** In percent, as wide as the page at most. */
    int percent() {
        double characters = width(spec, spec.columns().size());
        double room = millimetres(print.landscape() ? LONG : SHORT, LEFT + RIGHT) * SAFE;
        return Math.min(print.largest(), (int) (100 * room / (characters * POINTS_IN_A_CHARACTER)));
    }

    /** The same of a sheet whose rows stand there: smaller where it is to stand on one page. */
    int percent(XSSFSheet sheet) {
        if (spec.smallest() == 0) {
            return percent();
        }
        double fitting = 100 * room(100) / height(sheet, 0, last(sheet));
        return Math.max(spec.smallest(), Math.min(percent(), (int) fitting));
    }

    /** Puts a sheet that is to stand on one page there: smaller, and without its last charts where that is not enough. */
    void fit(XSSFSheet sheet) {
        CellRange area = spec.printArea();
        if (spec.smallest() > 0 && area != null) {
            sheet.getPrintSetup().setScale((short) percent(sheet));
            XSSFWorkbook book = sheet.getWorkbook();
            book.setPrintArea(
                    book.getSheetIndex(sheet), area.firstColumn(), area.lastColumn(), area.firstRow(), last(sheet));
        }
    }

    /** The last row that prints. */
    private int last(XSSFSheet sheet) {
        CellRange area = spec.printArea();
        int all = area == null ? sheet.getLastRowNum() : area.lastRow();
        return Stream.concat(
                        Stream.of(all),
                        spec.charts().stream()
                                .map(chart -> chart.anchor().firstRow() - 1)
                                .sorted(Comparator.reverseOrder()))
                .filter(row -> height(sheet, 0, row) <= room(spec.smallest()))
                .findFirst()
                .orElse(all);
    }

    /** How high all that is on a page may be, printed so large. */
    private double room(int percent) {
        return millimetres(print.landscape() ? SHORT : LONG, TOP + BOTTOM) * SAFE * 100 / percent;
    }

    static int pagesWide(SheetSpec spec, int repeatedColumns) {
        double repeated = width(spec, repeatedColumns);
        double others = width(spec, spec.columns().size()) - repeated;
        return Math.max(1, (int) Math.ceil(others / (SheetSpec.READABLE - repeated)));
    }

    /** Of the first columns, those that print; in characters. */
    private static double width(SheetSpec spec, int first) {
        CellRange area = spec.printArea();
        return spec.columns().stream()
                .limit(area == null ? first : Math.min(first, area.lastColumn() + 1))
                .filter(column -> !column.hidden())
                .mapToDouble(column -> column.width() + PADDING)
                .sum();
    }

    /** To be called when the rows stand there. */
    void keepChartsWhole(XSSFSheet sheet) {
        double room = room(percent(sheet));
        int last = spec.smallest() == 0 ? Integer.MAX_VALUE : last(sheet);
        List<CellRange> charts = spec.charts().stream()
                .map(Chart::anchor)
                .filter(chart -> chart.firstRow() <= last)
                .sorted(Comparator.comparingInt(CellRange::firstRow))
                .toList();
        double used = 0;
        for (int row = 0, next = 0; next < charts.size(); row++) {
            CellRange chart = charts.get(next);
            double needed = row == chart.firstRow() ? height(sheet, row, chart.lastRow()) : height(sheet, row, row);
            if (used + needed > room && used > 0) {
                used = 0;
                if (row == chart.firstRow()) {
                    sheet.setRowBreak(row - 1);
                }
            }
            used += height(sheet, row, row);
            while (next < charts.size() && charts.get(next).firstRow() <= row) {
                next++;
            }
        }
    }

    private static double height(XSSFSheet sheet, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(row -> height(sheet.getRow(row)))
                .sum();
    }

    private static double height(@Nullable XSSFRow row) {
        if (row == null) {
            return Lettering.STANDARD.lineHeight();
        }
        return row.getZeroHeight() ? 0 : row.getHeightInPoints();
    }

    private static double millimetres(int whole, int margins) {
        return (whole - margins) * POINTS_IN_A_MILLIMETRE;
    }
}
