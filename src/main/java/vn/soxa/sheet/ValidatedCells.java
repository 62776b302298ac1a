package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.office.CellRange;
import vn.soxa.office.RawSheet;

/** Which cells still have the check of the template, and what came in where pasting took it away. */
final class ValidatedCells {

    private final List<List<CellRange>> byColumn = new ArrayList<>();
    private final RawSheet sheet;
    private final HeaderMatch match;

    ValidatedCells(RawSheet sheet, HeaderMatch match) {
        this.sheet = sheet;
        this.match = match;
        for (CellRange range : sheet.validated()) {
            for (int place : match.columns().values()) {
                if (place >= range.firstColumn() && place <= range.lastColumn()) {
                    of(place).add(range);
                }
            }
        }
    }

    private List<CellRange> of(int column) {
        while (byColumn.size() <= column) {
            byColumn.add(new ArrayList<>(1));
        }
        return byColumn.get(column);
    }

    /** Empty where all is as issued, and where the program that saved the sheet kept no check at all. */
    Optional<Finding> lost(List<BoundRow> rows) {
        if (!match.keyed() || sheet.validated().isEmpty() || rows.isEmpty() || isWhole(rows)) {
            return Optional.empty();
        }
        int count = 0;
        int wrong = 0;
        for (BoundRow row : rows) {
            for (Map.Entry<String, BoundCell> cell : row.cells().entrySet()) {
                CellAddress at = cell.getValue().address();
                if (!isValidated(at) && checked(row, cell.getKey())) {
                    count++;
                    wrong += isWrong(row, at) ? 1 : 0;
                }
            }
        }
        Finding lost = Finding.ofSheet(FindingCode.SHEET_CHECKS_LOST, sheet.name(), "count", Integer.toString(count));
        return count == 0
                ? Optional.empty()
                : Optional.of(wrong == 0 ? lost : lost.with("part", Integer.toString(wrong)));
    }

    /** Every column has one range over all its rows, as issued. */
    private boolean isWhole(List<BoundRow> rows) {
        int last = rows.get(rows.size() - 1).row();
        return match.columns().values().stream().allMatch(place -> of(place).stream()
                .anyMatch(range -> range.contains(match.headerRow() + 1, place) && range.contains(last, place)));
    }

    private static boolean checked(BoundRow row, String key) {
        return row.form()
                .column(key)
                .map(Column::type)
                .filter(type -> type.numeric() || type.date() || type.listed())
                .isPresent();
    }

    private boolean isValidated(CellAddress at) {
        for (CellRange range : of(at.column())) {
            if (range.contains(at.row(), at.column())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrong(BoundRow row, CellAddress at) {
        return row.findings().stream().anyMatch(finding -> finding.rejects() && at.equals(finding.cell()));
    }
}
