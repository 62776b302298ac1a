package vn.soxa.submission;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.sheet.BoundSheet;

/** A workbook issued with an earlier layout: its columns are found by key, and those that moved since are listed. */
final class OlderTemplate {

    private OlderTemplate() {}

    /** {@code expected} gives the columns that this reporter has now of a form. */
    static Finding finding(List<BoundSheet> sheets, Function<Form, List<Column>> expected) {
        String moved = sheets.stream()
                .flatMap(sheet -> moved(sheet, expected.apply(sheet.form())))
                .collect(Collectors.joining("; "));
        Finding older = Finding.ofFile(FindingCode.FILE_OLDER_TEMPLATE);
        return moved.isEmpty() ? older : older.with("list", moved);
    }

    private static Stream<String> moved(BoundSheet sheet, List<Column> now) {
        return IntStream.range(0, now.size()).boxed().flatMap(place -> {
            Integer was = sheet.columns().get(now.get(place).key());
            return was == null || was.equals(place)
                    ? Stream.empty()
                    : Stream.of(sheet.sheet() + ", “" + now.get(place).header() + "” " + CellAddress.columnName(was)
                            + " → " + CellAddress.columnName(place));
        });
    }
}
