package vn.soxa.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soxa.form.CellAddress;

class FindingGroupTest {
    @Test
    void equal_findings_are_one_line_worst_first() {
        List<Finding> findings = List.of(
                cell(FindingCode.CELL_SHAPE, "L5", "12"),
                cell(FindingCode.CELL_UNREADABLE, "D25", "nhiều"),
                cell(FindingCode.CELL_UNREADABLE, "D12", "nhiều"),
                cell(FindingCode.CELL_UNREADABLE, "D13", "nhiều"),
                cell(FindingCode.CELL_UNREADABLE, "E12", "nhiều"),
                cell(FindingCode.CELL_UNREADABLE, "D14", "~12"),
                cell(FindingCode.CELL_UNREADABLE, "D14", "~12"),
                Finding.ofSheet(FindingCode.SHEET_BLANK, "A4 OCOP"));

        assertThat(FindingGroup.of(findings))
                .extracting(group -> group.first().code() + " " + group.places())
                .containsExactly(
                        "CELL_UNREADABLE D12:D13, E12, D25", "CELL_UNREADABLE D14", "CELL_SHAPE L5", "SHEET_BLANK ");
    }

    private static Finding cell(FindingCode code, String a1, String found) {
        CellAddress address = CellAddress.of("A1 THT-HTX", a1).orElseThrow();
        return Finding.ofCell(code, address, "found", found);
    }

    @Test
    void long_runs_are_one_range() {
        List<Finding> column = Arrays.stream("D12 D13 D14 D15 D16 D17 D18".split(" ", -1))
                .map(a1 -> cell(FindingCode.CELL_REQUIRED, a1, ""))
                .toList();
        assertThat(FindingGroup.of(column)).extracting(FindingGroup::ranges).containsExactly(List.of("D12:D18"));
    }
}
