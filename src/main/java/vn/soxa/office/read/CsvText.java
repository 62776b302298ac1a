package vn.soxa.office.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Separated values as programs really write them: what one program put in for another is taken off again. */
record CsvText(String text, char separator) {
    private static final char[] SEPARATORS = {';', '\t', ',', '|'};

    /** A text guarded against being taken for a number: {@code ="0118"}. */
    private static final Pattern GUARDED = Pattern.compile("\\s*=\\s*\"(.*)\"\\s*", Pattern.DOTALL);

    /** Quotation marks that are never closed are few; each costs a reading of the file. */
    private static final int MOST_REPAIRS = 200;

    List<List<String>> rows() throws IOException {
        String repaired = text;
        for (int repair = 0; repair < MOST_REPAIRS; repair++) {
            int broken = unclosed(repaired);
            if (broken < 0) {
                break;
            }
            repaired = withoutQuotes(repaired, broken);
        }
        List<CSVRecord> records = records(repaired, separator);
        int width = usual(records);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            List<String> row = records.get(i).toList();
            int end = i + 1 < records.size() ? (int) records.get(i + 1).getCharacterPosition() : repaired.length();
            String line = width == 1
                    ? row.get(0)
                    : repaired.substring((int) records.get(i).getCharacterPosition(), end);
            rows.add(plain(row.size() == width && width > 1 ? row : split(row, line, width)));
        }
        return rows;
    }

    /** The width that most rows have. */
    private static int usual(List<CSVRecord> records) {
        Map<Integer, Long> widths =
                records.stream().collect(Collectors.groupingBy(CSVRecord::size, TreeMap::new, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    static CSVParser parser(String text, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get()
                .parse(new StringReader(text));
    }

    private static List<CSVRecord> records(String text, char separator) throws IOException {
        try (CSVParser parser = parser(text, separator)) {
            return parser.getRecords();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /** Where a row begins whose quotation mark swallowed rows below it; -1 where none did. */
    private int unclosed(String from) throws IOException {
        int width = 0;
        for (CSVRecord record : records(from, separator)) {
            width = Math.max(width, record.size());
            for (String cell : record) {
                if (cell.indexOf('\n') >= 0 && swallows(cell, Math.max(2, width / 2))) {
                    return (int) record.getCharacterPosition();
                }
            }
        }
        return -1;
    }

    private boolean swallows(String cell, int most) {
        return cell.lines()
                .skip(1)
                .anyMatch(line -> line.chars().filter(c -> c == separator).count() >= most);
    }

    /** The line that begins there has its marks as letters. */
    private static String withoutQuotes(String from, int start) {
        int end = from.indexOf('\n', start);
        int close = end < 0 ? from.length() : end;
        return from.substring(0, start) + from.substring(start, close).replace('"', '”') + from.substring(close);
    }

    /** A row of another separator than the rest, or one put in quotation marks as a whole. */
    private static List<String> split(List<String> row, String line, int width) {
        for (char other : SEPARATORS) {
            List<String> again = only(line.strip(), other);
            if (again.size() > 1 && (width == 1 || again.size() == width)) {
                return again;
            }
        }
        return row;
    }

    /** The cells of a single row; none where the text is not one. */
    private static List<String> only(String line, char separator) {
        try {
            List<CSVRecord> again = records(line, separator);
            return again.size() == 1 ? again.get(0).toList() : List.of();
        } catch (IOException noRow) {
            return List.of();
        }
    }

    private static List<String> plain(List<String> row) {
        return row.stream()
                .map(cell -> {
                    Matcher guarded = GUARDED.matcher(cell);
                    return guarded.matches() ? guarded.group(1).replace("\"\"", "\"") : cell;
                })
                .toList();
    }
}
