package vn.soxa.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A fresh process of fastexcel-reader: the sheets of commune workbooks that a rollup uses, seen and not understood. */
final class FastexcelReading {

    private FastexcelReading() {}

    public static void main(String[] args) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        long cells = 0;
        for (Path file : files) {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
                for (Sheet sheet :
                        workbook.getSheets().filter(FastexcelReading::used).toList()) {
                    try (Stream<Row> rows = sheet.openStream()) {
                        cells += rows.flatMap(Row::stream)
                                .filter(cell -> cell != null && !cell.getText().isEmpty())
                                .count();
                    }
                }
            }
        }
        System.out.println(cells);
    }

    private static boolean used(Sheet sheet) {
        return sheet.getName().startsWith("Số liệu")
                || sheet.getName().equals("_soxa")
                || sheet.getName().equals("Chỉ tiêu");
    }
}
