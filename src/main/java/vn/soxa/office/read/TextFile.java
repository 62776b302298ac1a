package vn.soxa.office.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A text file of unknown encoding. */
final class TextFile {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    private static final int LOOKED_AT = 4096;

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
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        int skip = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer rest = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            return isOldFont(bytes)
                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                    : Normalizer.normalize(new String(bytes, WINDOWS_VIETNAMESE), Normalizer.Form.NFC);
        }
    }

    /** Of two bytes a letter without a mark: every other byte of most letters here is 0. */
    static @Nullable Charset wide(byte[] bytes) {
        int[] zeros = new int[2];
        int seen = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < seen; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean low = zeros[0] == 0 && zeros[1] * 4 > seen;
        boolean high = zeros[1] == 0 && zeros[0] * 4 > seen;
        return low ? StandardCharsets.UTF_16LE : high ? StandardCharsets.UTF_16BE : null;
    }

    /**
     * Letters of the old fonts keep their bytes, for whoever reads cells tells the fonts apart. TCVN3 has its letters among
     * what are signs in the code page of Windows; VNI writes đ as ñ, which no Vietnamese word has.
     */
    private static boolean isOldFont(byte[] bytes) {
        int letters = 0;
        int signs = 0;
        int vni = 0;
        for (byte one : bytes) {
            int code = one & 0xFF;
            letters += code > 0x7F ? 1 : 0;
            signs += code > 0xA0 && code < 0xC0 ? 1 : 0;
            vni += code == 0xF1 || code == 0xD1 ? 1 : code == 0xF0 || code == 0xD0 ? -1 : 0;
        }
        return signs * 5 > letters || vni > 0;
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
