package vn.soxa.sheet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.text.Words;

/** What a row under the header is. */
enum RowKind {
    ENTRY,
    TOTAL,
    HEADER_AGAIN,
    NOTE;

    private static final Set<String> TOTALS =
            Set.of("tong cong", "cong", "tong", "tong so", "cong don", "tong toan ap", "cong toan ap", "luy ke");
    private static final Pattern TOTAL_OF = Pattern.compile("tong cong (?!ty\\b).*");
    /** A total where nothing but figures stands beside it: {@code Tổng công ty …} has more to say. */
    private static final Pattern TOTAL_BESIDE_FIGURES = Pattern.compile(
            "(tong|cong|totals?|sub ?totals?|grand totals?|sum|luy ke|trung binh|binh quan|average|count|mang sang"
                    + "|chuyen trang|so luong)\\b.*|tc|tb");

    private static final Pattern ADDS_UP = Pattern.compile("(?i)^\\s*=?\\s*(SUBTOTAL|SUM|AGGREGATE)\\s*\\(");
    private static final Pattern DATE_LINE = Pattern.compile("(.* )?ngay( \\d+)? thang( \\d+)? nam( \\d+)?");
    private static final List<String> NOTES = List.of(
            "ghi chu",
            "luu y",
            "nguoi lap",
            "nguoi bao cao",
            "truong ap",
            "xac nhan",
            "ngay thang",
            "ky ghi ro",
            "ky ten");

    static RowKind of(RawRow row, FormHeaders form) {
        String first = firstText(row);
        if (first.isEmpty()) {
            String behind = onlyText(row);
            boolean total =
                    behind.isEmpty() || TOTAL_BESIDE_FIGURES.matcher(behind).matches();
            boolean blank = row.cells().stream().allMatch(cell -> blank(cell.value()));
            return blank ? NOTE : total && addsUp(row, behind) ? TOTAL : ENTRY;
        }
        if (TOTAL_BESIDE_FIGURES.matcher(first).matches() && addsUp(row, first)) {
            return TOTAL;
        }
        if (TOTALS.contains(first)
                || (first.startsWith("tong") && TOTAL_OF.matcher(first).matches())) {
            return TOTAL;
        }
        return isHeaderNear(row, form, first) && headerAgain(row, form)
                ? HEADER_AGAIN
                : isNote(row, first) ? NOTE : ENTRY;
    }

    /** True where every other cell is a figure, and where nothing names the row, each of them is a sum. */
    private static boolean addsUp(RawRow row, String name) {
        int figures = 0;
        for (RawCell cell : row.cells()) {
            String formula = cell.formula() == null ? "" : cell.formula();
            boolean figure = cell.value() instanceof CellValue.Amount || !formula.isEmpty() || isFigure(cell.value());
            boolean named = !name.isEmpty() && Words.fold(cell.value().text()).equals(name);
            if (!named
                    && !blank(cell.value())
                    && (!figure || (name.isEmpty() && !ADDS_UP.matcher(formula).find()))) {
                return false;
            }
            figures += figure ? 1 : 0;
        }
        return figures > 0;
    }

    private static boolean isFigure(CellValue value) {
        return value instanceof CellValue.Text text && text.text().strip().matches("[\\d.,\\s]*\\d");
    }

    /** True for a text alone in its row; under a line of notes that is one more of them. */
    static boolean isAlone(RawRow row) {
        return row.cells().size() == 1 && row.cells().get(0).value() instanceof CellValue.Text;
    }

    private static String firstText(RawRow row) {
        for (RawCell cell : row.cells()) {
            if (!blank(cell.value())) {
                return cell.value() instanceof CellValue.Text text ? Words.fold(text.text()) : "";
            }
        }
        return "";
    }

    /** Of a row that begins with a figure: the one text in it; empty where there are several or none. */
    private static String onlyText(RawRow row) {
        List<String> texts = row.cells().stream()
                .map(RawCell::value)
                .filter(value -> value instanceof CellValue.Text && !blank(value) && !isFigure(value))
                .map(value -> Words.fold(value.text()))
                .toList();
        return texts.size() == 1 ? texts.get(0) : "";
    }

    /** A repeated header begins with one, or has one beside a cell of somebody's own. */
    private static boolean isHeaderNear(RawRow row, FormHeaders form, String first) {
        return form.isFolded(first)
                || (row.cells().size() > 1
                        && row.cells().get(1).value() instanceof CellValue.Text text
                        && form.isHeader(text.text()));
    }

    private static boolean headerAgain(RawRow row, FormHeaders form) {
        int again = 0;
        for (RawCell cell : row.cells()) {
            again += cell.value() instanceof CellValue.Text text && form.isHeader(text.text()) ? 1 : 0;
        }
        return row.cells().size() > 1 && again * 2 > row.cells().size();
    }

    /** Every text of the row is what stands under tables: remarks, date line, signatures. */
    private static boolean isNote(RawRow row, String first) {
        return noted(first)
                && row.cells().stream()
                        .allMatch(
                                cell -> cell.value() instanceof CellValue.Text text && noted(Words.fold(text.text())));
    }

    private static boolean noted(String folded) {
        for (String note : NOTES) {
            if (folded.startsWith(note)) {
                return true;
            }
        }
        return folded.contains("ngay") && DATE_LINE.matcher(folded).matches();
    }

    static boolean blank(CellValue value) {
        return value instanceof CellValue.Text text && Words.clean(text.text()).isEmpty();
    }
}
