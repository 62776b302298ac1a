package vn.soxa.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Every part of a zip as text, those of zips inside it too: {@code book.xlsx!xl/sharedStrings.xml}. */
final class Zipped {

    private Zipped() {}

    static Map<String, String> texts(Path zip) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        unpack(Files.readAllBytes(zip), "", texts);
        return texts;
    }

    /** Unpacks one file of a zip into a folder. */
    static Path file(Path zip, String ending, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(ending)) {
                    Path file = folder.resolve("unpacked-" + zip.getFileName() + ending);
                    return Files.write(file, in.readAllBytes());
                }
            }
        }
        throw new IOException(ending);
    }

    private static void unpack(byte[] zip, String prefix, Map<String, String> texts) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
                    unpack(content, prefix + entry.getName() + "!", texts);
                } else {
                    texts.put(prefix + entry.getName(), new String(content, StandardCharsets.UTF_8));
                }
            }
        }
    }
}
