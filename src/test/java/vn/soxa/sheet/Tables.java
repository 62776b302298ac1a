package vn.soxa.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soxa.form.PeriodBounds;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.text.HamletNames;
import vn.soxa.text.ListEntry;
import vn.soxa.text.SeasonText;

/** Sheets written as tables in tests: {@code | name | members |}; a number after {@code #} is a stored number. */
public final class Tables {

    private Tables() {}

    public static RawSheet sheet(String name, String table) {
        List<RawRow> rows = new ArrayList<>();
        int index = 0;
        for (String line : table.strip().lines().toList()) {
            List<RawCell> cells = new ArrayList<>();
            String[] texts = line.strip().split("\\|", -1);
            for (int i = 1; i < texts.length - 1; i++) {
                if (!texts[i].isBlank()) {
                    cells.add(new RawCell(i - 1, value(texts[i].strip()), null));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new RawRow(index, false, cells));
            }
            index++;
        }
        return new RawSheet(name, false, rows, List.of(), Set.of(), List.of(), List.of());
    }

    private static CellValue value(String text) {
        if (text.startsWith("#N ")) {
            return new CellValue.Amount(new BigDecimal(text.substring(3)), false);
        }
        if (text.startsWith("#P ")) {
            return new CellValue.Amount(new BigDecimal(text.substring(3)), true);
        }
        if (text.startsWith("#T ")) {
            return new CellValue.Truth(Boolean.parseBoolean(text.substring(3)));
        }
        if (text.startsWith("#U ")) {
            int number = text.lastIndexOf(' ');
            return new CellValue.Amount(
                    new BigDecimal(text.substring(number + 1)),
                    false,
                    new CellValue.Amount.Look(text.substring(3, number), 0, false));
        }
        if (text.startsWith("#K ")) {
            return new CellValue.Amount(
                    new BigDecimal(text.substring(3)), false, new CellValue.Amount.Look("", 1, false));
        }
        if (text.startsWith("#C ")) {
            return new CellValue.Amount(new BigDecimal(text.substring(3)), false, CellValue.Amount.Look.CLOCK);
        }
        if (text.startsWith("#D ")) {
            LocalDate day = LocalDate.parse(text.substring(3));
            return new CellValue.Day(day, vn.soxa.form.Operand.serial(day));
        }
        if (text.startsWith("#F ")) {
            return new CellValue.NotCalculated(text.substring(3));
        }
        return text.startsWith("#REF!") ? new CellValue.Failed(text) : new CellValue.Text(text);
    }

    /** Quarter 1 of 2025 in a hamlet whose công is 1,296 m². */
    public static ReadingContext context() {
        Map<String, List<ListEntry>> lists = Map.of(
                "Vụ", entries(SeasonText.labelsFor(2025).toArray(String[]::new)),
                "Cây trồng, vật nuôi", entries("Lúa", "Xoài keo", "Bắp nếp"),
                "Doanh nghiệp", entries("Công ty TNHH Lúa gạo Bảy Nhánh"),
                "A2 Tình trạng", entries("Đang thỏa thuận", "Đang thực hiện", "Đã thu mua xong", "Hủy hợp đồng"),
                "ĐVT diện tích", entries("ha", "m²", "công 1.000 m²", "công 1.296 m²"),
                "A1 Loại hình", entries("Tổ hợp tác", "Hợp tác xã"),
                "A1 Tình trạng", entries("Đang thành lập", "Đang hoạt động", "Giải thể"),
                "A4 Giai đoạn", entries("Ý tưởng", "Lập hồ sơ", "Đã công nhận"));
        return new ReadingContext(
                new PeriodBounds(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 3, 14)),
                2025,
                lists,
                "ha",
                new BigDecimal(1296),
                HamletNames.of(Map.of("AP01", List.of("Phú Lợi"), "AP03", List.of("Tân Định"))));
    }

    private static List<ListEntry> entries(String... values) {
        return List.of(values).stream().map(ListEntry::of).collect(Collectors.toList());
    }
}
