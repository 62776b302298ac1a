package vn.soxa.office.write;

import java.util.List;

/** A part of a document's text, from the top down. */
public sealed interface DocumentBlock {

    /** One paragraph. */
    record Words(TextLook look, String text) implements DocumentBlock {}

    /**
     * A table whose header row repeats on every page.
     *
     * @param rows the texts of the cells, as many as there are columns
     * @param total true where the last row adds up the others
     */
    record Table(List<Column> columns, List<List<String>> rows, boolean total) implements DocumentBlock {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A column of a table.
     *
     * @param width its share of the table's width, beside those of the other columns
     */
    record Column(String header, TextLook look, int width) {}
}
