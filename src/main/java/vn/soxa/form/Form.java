package vn.soxa.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one sheet asks: its columns in order and the rules of a row.
 *
 * @param code short public name: {@code A1}
 * @param sheetName the sheet's name in every workbook
 * @param guide one line of guidance under the title
 * @param columns every column of every hand, in order: row code, hamlet (A forms), the record's, note
 * @param keys the natural keys, in the order they are tried
 * @param ended true for a row that is not carried over
 * @param yearColumn the season or year column that decides the row's year, or empty
 */
public record Form(
        String code,
        String sheetName,
        String title,
        String guide,
        FormKind kind,
        Class<? extends Record> record,
        List<Column> columns,
        List<Rule> rules,
        List<List<String>> keys,
        Condition ended,
        String yearColumn) {

    /** The columns that the reporter of the rows sees: everything but the owner officer's and the hamlet. */
    public List<Column> forHamlet() {
        return columns.stream()
                .filter(column -> column.hand() != Hand.OWNER && !column.key().equals(Column.HAMLET))
                .toList();
    }

    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** True where an officer completes the rows that hamlets report. */
    public boolean twoHands() {
        return columns.stream().anyMatch(column -> column.hand() == Hand.OWNER);
    }

    /**
     * True where a column's cells may tell who a single person is: those marked {@link Personal}, free notes, and columns
     * an officer added, of which nobody here knows what stands in them.
     */
    public boolean personal(String key) {
        return switch (key) {
            case Column.ROW_CODE, Column.HAMLET, Column.UNIT -> false;
            default ->
                Arrays.stream(record.getRecordComponents())
                        .filter(component -> component.getName().equals(key))
                        .findFirst()
                        .map(component -> FormReader.field(record, component).isAnnotationPresent(Personal.class))
                        .orElse(true);
        };
    }

    public boolean measuresArea() {
        return column(Column.UNIT).isPresent();
    }

    /** This form with columns an officer added, before the note. */
    public Form with(List<Column> added) {
        List<Column> all = Stream.concat(
                        Stream.concat(
                                columns.stream().filter(column -> !column.key().equals(Column.NOTE)), added.stream()),
                        columns.stream().filter(column -> column.key().equals(Column.NOTE)))
                .toList();
        return new Form(code, sheetName, title, guide, kind, record, all, rules, keys, ended, yearColumn);
    }

    /** This form with other rules, the cells of one column weighing as much as those of a measure. */
    public Form judged(String weighing, List<Rule> others) {
        List<Column> all = columns.stream()
                .map(column -> column.key().equals(weighing) ? column.weighing() : column)
                .toList();
        return new Form(code, sheetName, title, guide, kind, record, all, others, keys, ended, yearColumn);
    }

    /** The code: a form is named so everywhere. */
    @Override
    public String toString() {
        return code;
    }
}
