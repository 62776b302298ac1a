package vn.soxa.app;

import java.io.Closeable;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The log of a work folder: what was done there, how long it took, what was found by its code, and our own faults with
 * where they happened. Nothing that a person wrote, no name of a file and no figure is ever in it.
 */
public final class RoundLog {

    private static final Path PLACE = Path.of("nhat-ky", "soxa.log");

    private RoundLog() {}

    /** The log of a work folder; where there is none, one that this machine forgets in time. */
    static Path file(@Nullable Path folder) {
        Path inUse = folder != null && Files.exists(new WorkFolder(folder).planBook())
                ? folder
                : Path.of(System.getProperty("java.io.tmpdir"), "soxa");
        return inUse.resolve(PLACE);
    }

    /** A line for whoever helps; {@code details} as SLF4J fills them in. */
    static void tell(String line, Object... details) {
        LoggerFactory.getLogger(RoundLog.class).info(line, details);
    }

    /**
     * Keeps where something failed that no sentence explains.
     *
     * @return where it can be read; empty where nothing could be written
     */
    public static Optional<Path> fault(@Nullable Path folder, Throwable failure) {
        Path file = file(folder);
        try (LogFile log = LogFile.into(file)) {
            LoggerFactory.getLogger(RoundLog.class).error("fault", failure);
            return log.written() ? Optional.of(file.toAbsolutePath()) : Optional.empty();
        }
    }

    /** Shows the lines on a stream too, until it is closed. */
    public static Closeable mirror(OutputStream stream) {
        return LogFile.onto(stream);
    }
}
