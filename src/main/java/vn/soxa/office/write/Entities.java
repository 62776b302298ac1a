package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Document types in the parts of an office's own master, those too that POI copies without a look. */
final class Entities {
    private static final int MOST_BYTES = 16 << 20;

    private Entities() {}

    /** Refuses the package if one of its parts declares any. */
    static void refuse(byte[] master) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(master))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String text = new String(parts.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1).replace("\0", "");
                if (part.getName().matches("(?i).*\\.(xml|rels|vml)") && text.contains("!DOCTYPE")) {
                    throw new ZipException(part.getName());
                }
            }
        }
    }
}
