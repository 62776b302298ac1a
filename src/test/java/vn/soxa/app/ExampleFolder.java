package vn.soxa.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The work folder of the example commune, for tests of what stands upon it. */
public final class ExampleFolder {

    private ExampleFolder() {}

    /** With its plan book and nothing else. */
    public static Path empty(Path folder) throws IOException, CannotDoException {
        new ReportingRound(folder, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), Progress.silent()).initExample();
        return folder;
    }

    /** With all that came back in a period, nothing collected yet. */
    public static Path received(Path folder, String period) throws IOException, CannotDoException {
        empty(folder);
        Path from = inbox(Path.of("examples"), period);
        Path to = inbox(folder, period);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return folder;
    }

    public static Path inbox(Path folder, String period) {
        return folder.resolve(period).resolve("2-Da-nop");
    }

    /** Takes the decimals out of a hamlet's converted areas: nothing tells any more how “1.250” is meant. */
    public static void wholeHectares(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getSheet("A3 Chuyển đổi").forEach(row -> Optional.ofNullable(row.getCell(5))
                    .filter(cell -> cell.toString().contains(","))
                    .ifPresent(cell -> cell.setCellValue("1")));
            workbook.write(out);
        }
    }
}
