package vn.soxa.office.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** A text file of unknown encoding. */
final class TextFile {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    private TextFile() {}

    static String read(Path file) throws IOException {
        return decode(Files.readAllBytes(file));
    }

    /** By byte order mark, else UTF-8 if the bytes are that, else the Vietnamese code page of Windows, which keeps tones apart. */
    static String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int skip = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer rest = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            return Normalizer.normalize(new String(bytes, WINDOWS_VIETNAMESE), Normalizer.Form.NFC);
        }
    }

    /** The file's name without its ending: what a file without sheets calls its only one. */
    static String sheetName(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
