package vn.soxa.sheet;

import java.util.Map;
import java.util.Objects;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Hand;
import vn.soxa.text.Glossary;
import vn.soxa.text.Reading;

/** What a reading says of a cell, as a finding; a cell that nothing needs never costs the row. */
final class CellFindings {

    private CellFindings() {}

    /** {@code others}: the row is a hamlet's, completed by the owner officer; {@code areasIn}: what its areas are in. */
    static Finding of(Reading<?> said, Column column, CellAddress address, String raw, boolean others, String areasIn) {
        FindingCode code = Objects.requireNonNull(said.code());
        Finding finding = Finding.ofCell(code, address, "header", column.header())
                .with("kind", Glossary.find("kind." + column.type()).orElse(column.header()))
                .with("found", raw);
        for (Map.Entry<String, String> arg : said.args().entrySet()) {
            finding = finding.with(arg.getKey(), arg.getValue());
        }
        if (said.suggestion() == null || code != FindingCode.CELL_UNREADABLE) {
            finding = finding.with("example", finding.args().getOrDefault("example", column.example()));
        }
        String unit = column.type() == ColumnType.AREA ? areasIn : column.unit();
        if (code == FindingCode.CELL_NUMBER_AMBIGUOUS && !unit.isEmpty()) {
            finding = finding.with("unit", unit);
        }
        if (code == FindingCode.CELL_SHAPE && said.args().containsKey("reading1")) {
            return finding.as(Severity.INFO); // a leading zero that a spreadsheet dropped, put back
        }
        boolean light = !weighs(column) || (others && column.hand() != Hand.OWNER);
        boolean heavy = finding.rejects();
        return (heavy && light ? finding.as(Severity.WARNING) : finding).suggesting(said.suggestion());
    }

    /** A unit of area weighs as much as the areas it is for. */
    private static boolean weighs(Column column) {
        return column.weighs() || column.key().equals(Column.UNIT) || column.type() == ColumnType.AREA;
    }
}
