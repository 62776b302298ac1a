package vn.soxa.submission;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What systems, office programs and clouds leave beside workbooks: nobody sent it, it is passed over in silence. */
public final class Leftover {

    private static final Set<String> NAMES =
            Set.of(".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db", ".localized", "icon\r");

    /** Folders of systems and archivers. */
    private static final Pattern FOLDER =
            Pattern.compile("(?i)\\$recycle\\.bin|__macosx|\\.(trash.*|spotlight-.*|fseventsd)");

    /**
     * Locks ({@code ~$}, {@code .~}), forks of macOS, unfinished saves of Excel (eight hexadecimal figures), Word,
     * LibreOffice, macOS, Syncthing and NFS. A day such as 20250310 is a name somebody gave.
     */
    private static final Pattern UNFINISHED =
            Pattern.compile("(~|\\._|\\.~|\\.nfs0|\\.fuse_hidden|\\.syncthing\\.).*|.*~"
                    + "|(?!(19|20)\\d{6})[0-9a-f]{8}|.*\\.tmp|.*\\.sb-[0-9a-f]{8}-\\w+|.*\\.(swp|xar|asd)");

    private Leftover() {}

    /** True for a file of such a name. */
    public static boolean is(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || UNFINISHED.matcher(name).matches();
    }

    /** True for a folder in which nothing lies that was sent. */
    static boolean isFolder(Path folder) {
        return FOLDER.matcher(String.valueOf(folder.getFileName())).matches();
    }
}
