package vn.soxa.office.write;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.soxa.office.CellRange;

/** Workbooks to write in tests. */
final class Workbooks {
    private static final Instant CREATED = Instant.parse("2026-06-30T01:02:03Z");

    private Workbooks() {}

    /** One of everything that can be written. */
    static WorkbookSpec everything() {
        return new WorkbookSpec(
                "Biểu mẫu thử",
                List.of(entry(), figures(), lists()),
                Map.of("SOXA_BIEU_MAU", "\"T06-2026|A1\"", "ds_LH", "_ds!$A$1:$A$2"),
                Map.of("SOXA_BIEU_MAU", "T06-2026|A1"),
                CREATED);
    }

    static WorkbookSpec of(SheetSpec... sheets) {
        return new WorkbookSpec("Thử", List.of(sheets), Map.of(), Map.of(), CREATED);
    }

    /** Each look in a row. */
    static WorkbookSpec looks() {
        List<RowSpec> rows = new ArrayList<>();
        for (Look look : Look.values()) {
            rows.add(RowSpec.of(
                    rows.size(),
                    CellSpec.text(0, look.name(), Look.PLAIN),
                    CellSpec.text(1, "Liên kết sản xuất giữa hợp tác xã và doanh nghiệp năm 2026", look),
                    CellSpec.number(2, new BigDecimal("1234.5"), look),
                    CellSpec.number(3, new BigDecimal("5"), look),
                    CellSpec.date(4, LocalDate.of(2026, 6, 30), look)));
        }
        SheetSpec sheet = new SheetSpec("Kiểu")
                .column(22, null)
                .column(40, null)
                .column(14, null)
                .column(14, null)
                .column(14, null)
                .rows(rows)
                .print(new SheetSpec.Print(false, -1, -1, "Trang &P/&N"));
        return of(sheet);
    }

    private static SheetSpec entry() {
        return new SheetSpec("A1 THT-HTX")
                .hiddenColumn(8, Look.ROW_CODE)
                .column(30, Look.ENTRY_TEXT)
                .column(16, Look.ENTRY_TEXT)
                .column(12, Look.ENTRY_NUMBER)
                .column(12, Look.ENTRY_DATE)
                .rows(entryRows())
                .validate(limit(
                        2, new Validation.Allowed.InList("ds_LH"), true, "Loại hình", "Chọn một mục của danh sách."))
                .validate(limit(
                        3,
                        new Validation.Allowed.When("AND(ISNUMBER($D4),$D4>=0)"),
                        false,
                        "Diện tích",
                        "Điền số không âm, đơn vị héc-ta."))
                .validate(limit(1, new Validation.Allowed.Anything(), false, "Tên", "Ghi đủ tên."))
                .highlight(new Highlight(new CellRange(3, 3, 1003, 3), "AND(ROW($D4)>4,$D4>10)", Look.BAD))
                .merge(new CellRange(1, 1, 1, 4))
                .filter(new CellRange(3, 0, 1003, 4))
                .freeze(4, 2)
                .print(new SheetSpec.Print(true, 3, 3, "Trang &P/&N"))
                .guard();
    }

    private static Validation limit(int column, Validation.Allowed allowed, boolean stop, String title, String words) {
        return new Validation(new CellRange(3, column, 1003, column), allowed, stop, title, words, "Chưa đúng", words);
    }

    private static List<RowSpec> entryRows() {
        return List.of(
                RowSpec.of(0, CellSpec.text(1, "A1. Tổ hợp tác, hợp tác xã", Look.TITLE))
                        .looking(Look.PLAIN)
                        .high(24),
                RowSpec.of(1, CellSpec.text(1, "Mỗi dòng một tổ chức.", Look.GUIDE))
                        .looking(Look.PLAIN),
                RowSpec.of(2, CellSpec.text(0, "rowCode", Look.KEY), CellSpec.text(1, "name", Look.KEY))
                        .looking(Look.KEY)
                        .hide(),
                RowSpec.of(
                        3,
                        CellSpec.text(1, "Tên tổ chức *", Look.HEADER_REQUIRED),
                        CellSpec.text(2, "Loại hình", Look.HEADER),
                        CellSpec.text(3, "Diện tích (ha)", Look.HEADER_ISSUED),
                        CellSpec.text(4, "Ngày lập", Look.HEADER)),
                RowSpec.of(
                        4,
                        CellSpec.date(4, LocalDate.of(2026, 6, 30), Look.ENTRY_DATE),
                        CellSpec.text(0, "A1-001", Look.ROW_CODE),
                        CellSpec.text(1, "=HTX \"Tân Mỹ\" & <bạn> _x0041_ \u0001", Look.CARRIED_TEXT),
                        CellSpec.text(2, "Hợp tác xã", Look.CARRIED_TEXT),
                        CellSpec.number(3, new BigDecimal("12.125"), Look.ISSUED_NUMBER)));
    }

    private static SheetSpec figures() {
        List<RowSpec> rows = new ArrayList<>();
        rows.add(RowSpec.of(0, CellSpec.text(0, "Kỳ", Look.HEADER), CellSpec.text(1, "Thực hiện", Look.HEADER)));
        String[] actual = {"1.1", "2.2", "3.3"};
        for (int i = 0; i < actual.length; i++) {
            rows.add(RowSpec.of(
                    i + 1,
                    CellSpec.text(0, "Tháng " + (i + 4), Look.BODY_TEXT)
                            .linking("../2-Da-nop/Ấp Văn Sơn #1.xlsx", "'A2 Liên kết'!H9"),
                    CellSpec.number(1, new BigDecimal(actual[i]), Look.BODY_NUMBER),
                    CellSpec.number(2, new BigDecimal(i + 2), Look.BODY_NUMBER)));
        }
        rows.add(RowSpec.of(
                4,
                CellSpec.text(0, "Cộng", Look.TOTAL_TEXT).linking(null, "'A1 THT-HTX'!B5"),
                CellSpec.formula(1, "SUM(B2:B4)", new BigDecimal("6.6"), Look.TOTAL_NUMBER),
                CellSpec.wordFormula(2, "IF(B5>5,\"Đạt\",\"Chưa đạt\")", "Đạt", Look.GOOD),
                new CellSpec(
                        3,
                        new Content.ArrayFormula("SUM((B2:B4>2)*1)", new Content.Figure(new BigDecimal("2"))),
                        Look.BODY_WHOLE,
                        null)));
        return new SheetSpec("Tổng quan")
                .column(20, null)
                .column(14, null)
                .column(14, null)
                .column(14, null)
                .rows(rows)
                .withoutGrid()
                .print(new SheetSpec.Print(false, -1, -1, ""))
                .chart(chart(Chart.Kind.BAR, "Thực hiện theo tháng", 6))
                .chart(chart(Chart.Kind.COLUMN, "Thực hiện theo tháng", 22))
                .chart(chart(Chart.Kind.LINE, "Diễn biến", 38));
    }

    private static Chart chart(Chart.Kind kind, String title, int row) {
        Chart.Series target = new Chart.Series("Kế hoạch", new CellRange(1, 2, 3, 2));
        Chart.Series actual = new Chart.Series("Thực hiện", new CellRange(1, 1, 3, 1));
        return new Chart(
                kind,
                title,
                new CellRange(row, 0, row + 15, 5),
                "Tổng quan",
                new CellRange(1, 0, 3, 0),
                kind == Chart.Kind.LINE ? List.of(actual) : List.of(target, actual));
    }

    private static SheetSpec lists() {
        return new SheetSpec("_ds")
                .visibility(SheetSpec.Visibility.VERY_HIDDEN)
                .rows(List.of(
                        RowSpec.of(0, CellSpec.text(0, "Hợp tác xã", Look.PLAIN)),
                        RowSpec.of(1, CellSpec.text(0, "Tổ hợp tác", Look.PLAIN))));
    }
}
