package vn.soxa.office.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawWorkbook;

/** Reads separated values as one sheet of texts; the separator is the one that gives most rows the same width. */
final class CsvReader {

    private static final char[] SEPARATORS = {';', '\t', ',', '|'};
    private static final Pattern NAMED = Pattern.compile("^\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);
    private static final int ROWS_TRIED = 50;

    private final String text;
    private final String sheetName;
    private final Budget budget = new Budget();

    CsvReader(String text, String sheetName) {
        this.text = text;
        this.sheetName = sheetName;
    }

    RawWorkbook read() throws IOException {
        Matcher named = NAMED.matcher(text);
        boolean found = named.find();
        CsvText lines = new CsvText(text, found ? named.group(1).charAt(0) : separator());
        SheetBuilder sheet = new SheetBuilder(sheetName, false, budget);
        List<List<String>> rows = lines.rows();
        for (int row = found ? 1 : 0; row < rows.size(); row++) {
            row(sheet, row, rows.get(row));
        }
        return new RawWorkbook("csv", Map.of(), Map.of(), List.of(sheet.build()), null, budget.limits());
    }

    private void row(SheetBuilder sheet, int row, List<String> cells) throws IOException {
        sheet.startRow(row, false);
        for (int column = 0; column < cells.size(); column++) {
            CellValue.Text value = budget.text(cells.get(column));
            if (value != null) {
                sheet.cell(column, value, null);
            }
        }
        sheet.endRow();
    }

    private char separator() throws IOException {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int alike = rowsOfOneWidth(separator);
            if (alike > most) {
                most = alike;
                best = separator;
            }
        }
        return best;
    }

    private int rowsOfOneWidth(char separator) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        try (CSVParser rows = CsvText.parser(text, separator)) {
            Iterator<CSVRecord> each = rows.iterator();
            for (int i = 0; i < ROWS_TRIED && each.hasNext(); i++) {
                widths.merge(each.next().size(), 1, Integer::sum);
            }
        } catch (UncheckedIOException e) {
            return 0;
        }
        widths.remove(1);
        return widths.values().stream().mapToInt(count -> count).max().orElse(0);
    }
}
