package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soxa.plan.Period;

/**
 * What the collects of a period have written so far.
 *
 * @param workbook the commune workbook that stands
 * @param pictures to pass on by Zalo
 * @param returned the marked copies that wait to be sent back
 * @param templates the forms that were issued
 */
public record WrittenOutputs(
        Optional<Path> workbook,
        List<Path> reports,
        List<Path> pictures,
        List<Path> returned,
        Optional<Path> packed,
        List<Path> templates) {

    static WrittenOutputs of(WorkFolder folder, Period period) throws IOException {
        List<Path> written = files(folder.outputs(period));
        return new WrittenOutputs(
                folder.latestCommuneWorkbook(period)
                        .or(() -> named(written, "Dot-xuat_", ".xlsx").stream().findFirst()),
                named(written, "Bao-cao_", ".docx"),
                named(written, "Tom-tat_", ".png"),
                files(folder.returned(period)).stream()
                        .filter(file ->
                                name(file).endsWith(".xlsx") || name(file).endsWith(".xlsm"))
                        .toList(),
                packed(folder.outputs(period)).stream().findFirst(),
                named(files(folder.templates(period)), "", ".xlsx"));
    }

    /** The packages for the level above. */
    static List<Path> packed(Path outputs) throws IOException {
        return named(files(outputs), "Gui-cap-tren_", ".zip");
    }

    private static List<Path> named(List<Path> files, String start, String end) {
        return files.stream()
                .filter(file -> name(file).startsWith(start) && name(file).endsWith(end))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
