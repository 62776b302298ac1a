package vn.soxa.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template as it comes back from somebody who typed a few figures into it. */
final class HandFilled {
    private static final int KEYS = 2;
    private static final int FIRST = 4;
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("ho", "20"),
            Map.entry("internet", "12"),
            Map.entry("truong_thanh", "40"),
            Map.entry("vneid", "30"),
            Map.entry("to", "Có"),
            Map.entry("thanh_vien", "5"),
            Map.entry("thu_gom", "18"),
            Map.entry("phan_loai", "10"),
            Map.entry("nuoc", "16"),
            Map.entry("cay", "5"),
            Map.entry("tiep_nhan", "100"),
            Map.entry("truc_tuyen", "80"),
            Map.entry("da_xong", "90"),
            Map.entry("dung_han", "85"));

    private HandFilled() {}

    /** {@code unclear}: with one figure that nobody can read. */
    static void fill(Path template, Path to, boolean unclear) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(template)));
                OutputStream out = Files.newOutputStream(to)) {
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().matches("(CS|NM).*")) {
                    FIGURES.forEach((key, figure) -> fill(sheet, key, figure));
                }
                if (unclear && sheet.getSheetName().startsWith("CS1")) {
                    fill(sheet, "ho", "12 + 8");
                }
            }
            workbook.write(out);
        }
    }

    /** The same file saved a few days later without what stands in a row. */
    static void withoutRow(Path file, Path to, String sheet, int row) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
                OutputStream out = Files.newOutputStream(to)) {
            Sheet cut = workbook.getSheet(sheet);
            cut.removeRow(cut.getRow(row));
            workbook.getProperties()
                    .getCoreProperties()
                    .setModified(Optional.of(Date.from(Instant.parse("2025-03-25T08:00:00Z"))));
            workbook.write(out);
        }
    }

    private static void fill(Sheet sheet, String key, String text) {
        Row keys = sheet.getRow(KEYS);
        if (keys == null) {
            return;
        }
        for (Cell cell : keys) {
            if (cell.toString().equals(key)) {
                Row row = sheet.getRow(FIRST) == null ? sheet.createRow(FIRST) : sheet.getRow(FIRST);
                row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(text);
            }
        }
    }
}
