package vn.soxa.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An Office Open XML package whose bytes depend on its parts alone, not on the moment it is written. */
final class SteadyPackage {
    static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private SteadyPackage() {}

    /** The parts by name. */
    static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** The same package, its parts in order. */
    static byte[] of(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = parts(bytes);
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(steady)) {
            byte[] types = parts.remove(CONTENT_TYPES);
            if (types != null) {
                put(zip, CONTENT_TYPES, types);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return steady.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
