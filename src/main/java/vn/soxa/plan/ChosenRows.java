package vn.soxa.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.text.Words;

/**
 * The rows that a part of the report tells: {@code B6: Nội dung; Kiến nghị}.
 *
 * @param form its code; empty where none is chosen
 * @param columns by key or by header, in the order they are told; empty for all that say something
 */
public record ChosenRows(String form, List<String> columns) {

    public ChosenRows {
        columns = List.copyOf(columns);
    }

    public static ChosenRows of(List<String> chosen) {
        if (chosen.isEmpty()) {
            return new ChosenRows("", List.of());
        }
        String[] first = chosen.get(0).split(":", 2);
        List<String> columns = new ArrayList<>();
        if (first.length > 1 && !first[1].isBlank()) {
            columns.add(first[1].strip());
        }
        columns.addAll(chosen.subList(1, chosen.size()));
        return new ChosenRows(first[0].strip(), columns);
    }

    /** The columns of a form that are told. */
    public List<Column> of(Form told) {
        return columns.isEmpty()
                ? told.columns().stream()
                        .filter(column -> !column.key().equals(Column.ROW_CODE))
                        .toList()
                : columns.stream().flatMap(name -> column(told, name).stream()).toList();
    }

    Optional<Column> column(Form told, String name) {
        return told.columns().stream()
                .filter(column ->
                        column.key().equals(name) || Words.key(column.header()).equals(Words.key(name)))
                .findFirst();
    }
}
