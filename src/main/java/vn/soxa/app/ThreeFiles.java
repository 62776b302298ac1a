package vn.soxa.app;

import ch.qos.logback.core.rolling.RollingPolicyBase;
import ch.qos.logback.core.rolling.RolloverFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps a log in three files, the newest without a number. Logback's own policies take a pattern, and a folder named
 * “100% …” is none.
 */
final class ThreeFiles extends RollingPolicyBase {

    @Override
    public void rollover() throws RolloverFailure {
        Path file = Path.of(getActiveFileName());
        try {
            move(numbered(file, 1), numbered(file, 2));
            move(file, numbered(file, 1));
        } catch (IOException open) {
            throw new RolloverFailure("in use elsewhere", open);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path numbered(Path file, int number) {
        return file.resolveSibling(file.getFileName().toString().replace(".log", "." + number + ".log"));
    }

    @Override
    public String getActiveFileName() {
        return getParentsRawFileProperty();
    }
}
