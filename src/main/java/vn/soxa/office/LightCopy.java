package vn.soxa.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A workbook without the rows of the sheets that will not be marked: the library would read and write them for
 * nothing, as they keep their own bytes anyway.
 */
final class LightCopy {
    private static final String START = "<sheetData>";
    private static final String END = "</sheetData>";

    private final byte[] bytes;
    /** The sheets' parts that have no rows here, in small letters. */
    private final Set<String> emptied;

    private LightCopy(byte[] bytes, Set<String> emptied) {
        this.bytes = bytes;
        this.emptied = emptied;
    }

    static LightCopy whole(byte[] original) {
        return new LightCopy(original, Set.of());
    }

    /** All of it where an earlier round left something: that has to be found first. */
    static LightCopy of(byte[] original, Path file, RawWorkbook read, Annotation annotation) throws IOException {
        if (read.sheets().stream().anyMatch(LightCopy::isOurs)) {
            return whole(original);
        }
        Set<String> whole = new HashSet<>();
        annotation.marks().forEach(mark -> whole.add(mark.cell().sheet()));
        Annotation.Restamp restamp = annotation.restamp();
        String stamped = restamp == null ? "" : read.names().getOrDefault(restamp.cellName(), "");
        Set<String> candidates = new HashSet<>();
        try (ZipParts parts = new ZipParts(file, new Budget())) {
            SheetParts.of(parts).forEach((name, part) -> {
                if (!whole.contains(name) && !stamped.contains(name)) {
                    candidates.add(part.toLowerCase(Locale.ROOT));
                }
            });
        }
        return emptied(original, candidates);
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** True where a sheet was touched that is not whole here. */
    boolean lacks(Set<XSSFSheet> touched) {
        return touched.stream()
                .map(sheet -> sheet.getPackagePart().getPartName().getName().substring(1))
                .anyMatch(part -> emptied.contains(part.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOurs(RawSheet sheet) {
        RawRow row = sheet.row(SheetGraft.KEY_ROW);
        RawCell key = row == null ? null : row.cell(0);
        return sheet.name().equals(Annotation.MEMORY)
                || (key != null && key.value().text().equals(SheetGraft.PAGE_KEY));
    }

    private static LightCopy emptied(byte[] original, Set<String> candidates) throws IOException {
        Set<String> emptied = new HashSet<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(original.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                String part = entry.getName().toLowerCase(Locale.ROOT);
                byte[] kept = candidates.contains(part) ? withoutRows(content) : content;
                if (kept != content) {
                    emptied.add(part);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(kept);
                out.closeEntry();
            }
        }
        return new LightCopy(bytes.toByteArray(), emptied);
    }

    /** The same array where the rows cannot be told, or where the sheet is selected and will be touched. */
    private static byte[] withoutRows(byte[] sheet) {
        String xml = new String(sheet, StandardCharsets.ISO_8859_1);
        int start = xml.indexOf(START);
        int end = xml.lastIndexOf(END);
        if (start < 0 || end < start || xml.substring(0, start).contains("tabSelected=")) {
            return sheet;
        }
        return (xml.substring(0, start) + START + xml.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
