package vn.soxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;

/** One row of a plan book's sheet, its cells by what they mean; a cell that could not be read is as if blank. */
record PlanRow(BoundRow row, Map<String, Integer> columns) {

    @Nullable
    String text(String column) {
        return row.text(column);
    }

    /** The cell's text, or empty. */
    String given(String column) {
        String text = row.text(column);
        return text == null ? "" : text;
    }

    List<String> parts(String column) {
        return TextRows.parts(given(column));
    }

    @Nullable
    BigDecimal amount(String column) {
        Object value = row.get(column);
        if (value instanceof Integer whole) {
            return BigDecimal.valueOf(whole);
        }
        return value instanceof BigDecimal amount ? plain(amount) : null;
    }

    /** 33.0 and 33 are the same figure, whatever program wrote it. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Nullable
    Integer whole(String column) {
        BigDecimal amount = amount(column);
        return amount == null ? null : Integer.valueOf(amount.intValue());
    }

    @Nullable
    LocalDate date(String column) {
        return row.get(column) instanceof LocalDate date ? date : null;
    }

    /** True where one of these cells says something that could not be read, or nothing where it must. */
    boolean unread(String... columns) {
        Set<CellAddress> places = Stream.of(columns).map(this::address).collect(Collectors.toSet());
        return row.findings().stream()
                .filter(Finding::rejects)
                .map(Finding::cell)
                .anyMatch(cell -> cell != null && places.contains(cell));
    }

    /** True where any of its cells could not be read. */
    boolean unread() {
        return !row.counts();
    }

    boolean yes(String column) {
        return Boolean.TRUE.equals(row.get(column));
    }

    /** Where the cell of that column is, filled or not. */
    CellAddress address(String column) {
        BoundCell cell = row.cells().get(column);
        Integer index = columns.get(column);
        if (cell != null) {
            return cell.address();
        }
        return index == null ? row.address() : new CellAddress(row.sheet(), row.row(), index);
    }

    Finding finding(FindingCode code, String column, String... args) {
        String header = row.form().column(column).map(found -> found.header()).orElse("");
        BoundCell cell = row.cells().get(column);
        Finding finding = Finding.ofCell(code, address(column), args).with("header", header);
        return cell == null || finding.args().containsKey("found") ? finding : finding.with("found", cell.raw());
    }
}
