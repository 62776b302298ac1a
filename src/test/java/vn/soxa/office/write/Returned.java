package vn.soxa.office.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;

/** Annotated copies for tests. */
final class Returned {
    static final Annotation.Restamp NEW =
            new Annotation.Restamp("SOXA_BIEU_MAU", "dấu mới", "SOXA_MA", "AP03·2025-Q1·v1.2·BBBB");
    private static final Path RESOURCES = Path.of("src/test/resources");

    private Returned() {}

    /** A workbook with everything that people add, zipped from its parts. */
    static Path rich(Path folder) throws IOException {
        Path parts = RESOURCES.resolve("returned/rich");
        Path workbook = folder.resolve("rich.xlsx");
        List<Path> files;
        try (Stream<Path> all = Files.walk(parts)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(workbook);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(parts.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return workbook;
    }

    static Path savedBy(String name) {
        return RESOURCES.resolve("wounds/saved-by").resolve(name);
    }

    /** With those cells marked, addresses parted by spaces. */
    static Path annotated(Path original, Path stem, String sheet, String cells, Annotation.@Nullable Restamp restamp)
            throws IOException, UnreadableWorkbookException {
        Annotation.Page page = cleaned -> new SheetSpec(cleaned ? "Cần sửa, đã bỏ" : "Cần sửa")
                .rows(List.of(
                        RowSpec.of(0, CellSpec.text(0, "soxa", Look.KEY)).hide(),
                        RowSpec.of(1, CellSpec.text(0, "A1", Look.BODY_LINK).linking(null, "'" + sheet + "'!A1"))));
        List<Annotation.Mark> marks = Arrays.stream(cells.split(" ", -1))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> CellAddress.of(sheet, cell).orElseThrow())
                .map(cell -> new Annotation.Mark(cell, "Phải sửa: ô " + cell.a1(), Look.BAD))
                .toList();
        return new WorkbookAnnotator()
                .annotate(original, WorkbookReader.read(original), new Annotation(page, marks, restamp), stem);
    }
}
