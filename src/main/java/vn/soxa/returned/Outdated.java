package vn.soxa.returned;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Returned copies of earlier runs that must not be sent any more. */
record Outdated(Path folder, String old) {

    void moveAllBut(List<Path> current) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> names =
                current.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        List<Path> gone;
        try (Stream<Path> files = Files.list(folder)) {
            gone = files.filter(file -> ours(String.valueOf(file.getFileName())))
                    .filter(file -> !names.contains(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
        for (Path file : gone) {
            Path target = Files.createDirectories(folder.resolve(old)).resolve(String.valueOf(file.getFileName()));
            move(file, target);
        }
    }

    /** A copy that is open in a spreadsheet program stays. */
    private static void move(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException inUse) {
            if (!Files.exists(file)) {
                throw inUse;
            }
        }
    }

    private static boolean ours(String name) {
        return name.endsWith(ReturnedName.RECEIVED)
                || name.endsWith(ReturnedName.REMINDER)
                || name.matches("(?i).+" + ReturnedName.ENDING + "( \\(\\d+\\))?\\.(xlsx|xlsm|txt)");
    }
}
