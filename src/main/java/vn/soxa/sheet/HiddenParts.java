package vn.soxa.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;

/** Rows, columns and sheets that nobody sees are read all the same, and that is said. */
final class HiddenParts {

    private HiddenParts() {}

    static Optional<Finding> of(RawSheet sheet, HeaderMatch match, FormHeaders form, List<RawRow> entries) {
        long rows =
                entries.stream().filter(row -> row.hidden() || sheet.hidden()).count();
        String columns = sheet.hiddenColumns().stream()
                .sorted()
                .flatMap(place -> form.form().columns().stream()
                        .filter(column -> !column.key().equals(Column.ROW_CODE))
                        .filter(column -> place.equals(match.columns().get(column.key())))
                        .filter(column -> entries.stream().anyMatch(row -> row.cell(place) != null)))
                .map(Column::header)
                .collect(Collectors.joining(", "));
        if (rows == 0 && columns.isEmpty()) {
            return Optional.empty();
        }
        Finding finding = Finding.ofSheet(FindingCode.ROW_HIDDEN, sheet.name());
        finding = rows == 0 ? finding : finding.with("count", Long.toString(rows));
        return Optional.of(columns.isEmpty() ? finding : finding.with("header", columns));
    }
}
