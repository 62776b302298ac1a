package vn.soxa.rollup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What {@code send} made, not unpacked: the one commune workbook in it is read from a copy that is gone again afterwards. */
final class SentZip {
    /** Of an honest commune workbook, unpacked; what is longer is no workbook then. */
    private static final int MOST_BYTES = 64 << 20;

    private SentZip() {}

    /** Reads the workbook in a zip, or the file as it is where it is none with just one in it. */
    static <T> T reading(Path file, Function<Path, T> read) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return read.apply(file);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> workbooks =
                    zip.stream().filter(SentZip::isWorkbook).toList();
            return workbooks.size() == 1 ? reading(zip, workbooks.get(0), read) : read.apply(file);
        } catch (IOException noZip) {
            return read.apply(file);
        }
    }

    private static boolean isWorkbook(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith("Tong-hop_") && name.endsWith(".xlsx") && name.indexOf('/') < 0;
    }

    private static <T> T reading(ZipFile zip, ZipEntry entry, Function<Path, T> read) throws IOException {
        Path copy = Files.createTempFile("soxa", ".xlsx");
        try (InputStream in = zip.getInputStream(entry)) {
            Files.write(copy, in.readNBytes(MOST_BYTES));
            return read.apply(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
