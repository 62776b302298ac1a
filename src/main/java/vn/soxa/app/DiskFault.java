package vn.soxa.app;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.MasterIncomplete;
import vn.soxa.text.Phrasebook;

/** What a disk would not do, in one sentence that names the place and what to do; no fault of the program. */
public final class DiskFault {

    /** Part of what systems say, in small letters → the sentence. */
    private static final Map<String, String> REASONS = new TreeMap<>(Map.of(
            "no space left",
            "full",
            "not enough space",
            "full",
            "quota",
            "full",
            "read-only",
            "denied",
            " denied",
            "denied",
            "not a directory",
            "notFolder",
            "is a directory",
            "isFolder",
            AtomicFile.IN_USE,
            "inUse",
            "name too long",
            "longName",
            "file too large",
            "tooLarge"));

    private DiskFault() {}

    /** Empty where the failure is none of the disk's. */
    public static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException fault && (cause == failure || disks(fault))) {
                return Optional.of(told(fault));
            }
            if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException fault) {
                return Optional.of(told(fault));
            }
        }
        return Optional.empty();
    }

    /** Below another failure of a library, only what is the disk's beyond doubt. */
    private static boolean disks(IOException fault) {
        return !kind(fault, Objects.toString(fault.getMessage(), "")).equals("other");
    }

    private static String told(IOException fault) {
        if (fault instanceof MasterIncomplete master) {
            return looks(master);
        }
        boolean named = fault instanceof FileSystemException system && system.getFile() != null;
        String file = named ? String.valueOf(((FileSystemException) fault).getFile()) : "";
        String message = Objects.toString(fault.getMessage(), "");
        Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");
        return say.of("disk." + kind(fault, message), "file", file.isEmpty() ? "" : " “" + file + "”");
    }

    /** The office's own looks: all are missing where they could not be read. */
    private static String looks(MasterIncomplete master) {
        String missing = master.missing().size() == Look.values().length
                ? ""
                : master.missing().stream().map(Look::name).collect(Collectors.joining(", "));
        Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");
        return say.of(missing.isEmpty() ? "disk.looks" : "disk.looksLack", "missing", missing);
    }

    private static String kind(IOException fault, String message) {
        if (fault instanceof AccessDeniedException) {
            return "denied";
        }
        if (fault instanceof FileAlreadyExistsException || fault instanceof NotDirectoryException) {
            return "notFolder";
        }
        if (fault instanceof DirectoryNotEmptyException) {
            return "isFolder";
        }
        String said = message.toLowerCase(Locale.ROOT);
        return REASONS.entrySet().stream()
                .filter(reason -> said.contains(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(
                        fault instanceof NoSuchFileException || fault instanceof FileNotFoundException
                                ? "gone"
                                : "other");
    }
}
