package vn.soxa.office;

import org.jspecify.annotations.Nullable;

/** A stretch of a cell's text in one font; the font is null where the file names none. */
public record TextRun(String text, @Nullable String font) {

    /** Whether the font draws Vietnamese from a code table older than Unicode: TCVN3 ({@code .Vn…}) or VNI. */
    public static boolean isLegacy(@Nullable String font) {
        return font != null && (font.startsWith(".Vn") || font.startsWith("VNI-") || font.startsWith(".VN"));
    }
}
