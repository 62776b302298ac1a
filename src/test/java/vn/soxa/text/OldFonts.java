package vn.soxa.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Texts as they were typed before Unicode, for tests elsewhere. */
public enum OldFonts {
    TCVN3,
    VNI,
    TCVN3_IN_UTF_8,
    WINDOWS_1258,
    UTF_16;

    public byte[] bytes(String text) {
        return switch (this) {
            case TCVN3 -> Tcvn3.encode(text).getBytes(StandardCharsets.ISO_8859_1);
            case VNI -> Vni.encode(text).getBytes(StandardCharsets.ISO_8859_1);
            case TCVN3_IN_UTF_8 -> Tcvn3.encode(text).getBytes(StandardCharsets.UTF_8);
            case WINDOWS_1258 -> toned(text).getBytes(Charset.forName("windows-1258"));
            case UTF_16 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        };
    }

    /** The code page has the letters with their hats and horns, and the tones by themselves. */
    private static String toned(String text) {
        StringBuilder toned = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            String tones = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            String bare = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            toned.append(Normalizer.normalize(bare, Normalizer.Form.NFC)).append(tones);
        });
        return toned.toString();
    }
}
