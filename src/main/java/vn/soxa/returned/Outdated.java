package vn.soxa.returned;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.office.write.AtomicFile;

/** Returned copies of earlier runs that must not be sent any more. */
record Outdated(Path folder, String old) {

    void moveAllBut(List<Path> current, Set<Path> unwritten) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> names = current.stream().map(Outdated::name).collect(Collectors.toSet());
        Set<String> kept = unwritten.stream().map(Outdated::name).collect(Collectors.toSet());
        List<Path> gone;
        try (Stream<Path> files = Files.list(folder)) {
            gone = files.filter(file -> ours(name(file)) && !names.contains(name(file)))
                    .filter(file -> kept.stream().noneMatch(name(file)::startsWith))
                    .sorted()
                    .toList();
        }
        for (Path file : gone) {
            move(file);
        }
    }

    /** A copy that is open in a spreadsheet program stays. */
    private void move(Path file) throws IOException {
        try {
            AtomicFile.putAway(file, folder.resolve(old));
        } catch (FileSystemException inUse) {
            if (!Files.exists(file)) {
                throw inUse;
            }
        }
    }

    private static boolean ours(String name) {
        return name.equals(ReturnedCopies.NOT_SENT)
                || name.endsWith(ReturnedName.RECEIVED)
                || name.endsWith(ReturnedName.REMINDER)
                || name.matches("(?i).+" + ReturnedName.ENDING + "( \\(\\d+\\))?\\.(xlsx|xlsm|txt)");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
