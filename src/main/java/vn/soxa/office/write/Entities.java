package vn.soxa.office.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Document types in the parts of an office's own master, those too that POI copies without a look. */
final class Entities {
    private static final int MOST_BYTES = 16 << 20;

    private Entities() {}

    /** The package, packed plainly however it was packed; refused if one of its parts declares any. */
    static byte[] refused(byte[] master) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(master))
                        .get();
                ZipOutputStream out = new ZipOutputStream(plain)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(content(parts, part));
            }
        }
        return plain.toByteArray();
    }

    private static byte[] content(ZipFile parts, ZipArchiveEntry part) throws IOException {
        try (InputStream in = parts.getInputStream(part)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            String text = new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
            boolean declares = part.getName().matches("(?i).*\\.(xml|rels|vml)") && text.contains("!DOCTYPE");
            if (declares || content.length > MOST_BYTES) {
                throw new ZipException(part.getName());
            }
            return content;
        }
    }
}
