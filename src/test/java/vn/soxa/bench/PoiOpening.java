package vn.soxa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What POI's user model needs to open the workbooks of a folder, and nothing more. */
final class PoiOpening {

    private PoiOpening() {}

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            files = all.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
        int sheets = 0;
        for (Path file : files) {
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                sheets += workbook.getNumberOfSheets();
            }
        }
        System.out.println(files.size() + " " + sheets);
    }
}
