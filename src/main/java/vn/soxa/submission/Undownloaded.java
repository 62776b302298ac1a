package vn.soxa.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Files of which only the name is on this machine: the rest is in a cloud or still on its way. */
final class Undownloaded {

    /** As iCloud, Nextcloud, ownCloud, OneDrive, Dropbox, browsers and download programs name them. */
    private static final Pattern NAME = Pattern.compile(
            "(?i).+\\.(icloud|nextcloud|owncloud|cloudf?|web|crdownload|part|partial|opdownload|download|!ut|aria2)");

    /** FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN and RECALL_ON_DATA_ACCESS of Windows. */
    private static final int ELSEWHERE = 0x1000 | 0x40000 | 0x400000;

    private static final int LOOKED_AT = 4096;

    private Undownloaded() {}

    static boolean is(Path file) {
        return isNamed(file) || isElsewhere(file) || isHollow(file);
    }

    static boolean isNamed(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    private static boolean isElsewhere(Path file) {
        try {
            return Files.getAttribute(file, "dos:attributes") instanceof Integer attributes
                    && (attributes & ELSEWHERE) != 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notWindows) {
            return false;
        }
    }

    /** Room was made for the content, which did not come. */
    private static boolean isHollow(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LOOKED_AT);
            boolean hollow = head.length > 0;
            for (byte one : head) {
                hollow &= one == 0;
            }
            return hollow;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
