package vn.soxa.office.read;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a file is by its first bytes; its name is not asked. */
enum FileKind {
    ZIP(""),
    OLE(""),
    MARKUP(""),
    TEXT(""),
    PDF("PDF"),
    PICTURE("ảnh"),
    RTF("Word"),
    ARCHIVE("tệp nén"),
    SHORTCUT("lối tắt"),
    PROGRAM("chương trình"),
    MEDIA("phim hoặc âm thanh"),
    OLD_EXCEL("Excel đời rất cũ"),
    BINARY("");

    private static final String[] SIGNATURES = {
        "ZIP 504b0304",
        "ZIP 504b0506",
        "OLE d0cf11e0a1b11ae1",
        "PDF 25504446",
        "PICTURE 89504e47",
        "PICTURE ffd8ff",
        "PICTURE 47494638",
        "PICTURE 49492a00",
        "PICTURE 4d4d002a",
        "RTF 7b5c727466",
        "ARCHIVE 526172211a",
        "ARCHIVE 377abcaf271c",
        "ARCHIVE 1f8b",
        "SHORTCUT 4c0000000114020000000000c0",
        "PROGRAM 4d5a9000",
        "PROGRAM 7f454c46",
        "MEDIA 494433",
        "MEDIA 1a45dfa3",
        "OLD_EXCEL 09000400",
        "OLD_EXCEL 09020600",
        "OLD_EXCEL 09040600",
        "OLD_EXCEL 09080800",
        "OLD_EXCEL 09081000",
    };

    private final String vietnamese;

    FileKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** What to call it when telling the sender. */
    String vietnamese() {
        return vietnamese;
    }

    static FileKind of(byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        for (String signature : SIGNATURES) {
            int space = signature.indexOf(' ');
            if (hex.startsWith(signature.substring(space + 1))) {
                return valueOf(signature.substring(0, space));
            }
        }
        return boxed(head);
    }

    /** Containers that name their content a few bytes later, and text. */
    private static FileKind boxed(byte[] head) {
        String letters = new String(head, StandardCharsets.ISO_8859_1);
        if (letters.startsWith("ftyp", 4)) {
            return letters.startsWith("hei", 8) || letters.startsWith("mif1", 8) || letters.startsWith("avif", 8)
                    ? PICTURE
                    : MEDIA;
        }
        if (letters.startsWith("RIFF")) {
            return letters.startsWith("WEBP", 8) ? PICTURE : MEDIA;
        }
        if (letters.startsWith("BM") && letters.indexOf(0) >= 0) {
            return PICTURE;
        }
        return text(letters);
    }

    private static FileKind text(String letters) {
        boolean wide = letters.startsWith("\u00FF\u00FE") || letters.startsWith("\u00FE\u00FF");
        if (!wide && letters.indexOf(0) >= 0 && TextFile.wide(letters.getBytes(StandardCharsets.ISO_8859_1)) == null) {
            return BINARY;
        }
        String plain =
                letters.replace("\0", "").replaceFirst("^(ÿþ|þÿ|ï»¿)", "").stripLeading();
        if (plain.startsWith("[InternetShortcut]")) {
            return SHORTCUT;
        }
        return plain.startsWith("<") ? MARKUP : TEXT;
    }
}
