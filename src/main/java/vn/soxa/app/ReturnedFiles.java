package vn.soxa.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.soxa.check.CheckedRound;
import vn.soxa.returned.ReturnedCopies;

/** The marked copies that a collect left in {@code 3-Tra-lai}. */
record ReturnedFiles(Path folder) {

    /** By file of the inbox. */
    Map<String, Path> of(CheckedRound round) {
        Map<String, Path> copies = new TreeMap<>();
        ReturnedCopies.stems(round).forEach((file, stem) -> Stream.of(".xlsx", ".xlsm")
                .map(ending -> folder.resolve(stem + ending))
                .filter(Files::exists)
                .findFirst()
                .ifPresent(copy -> copies.put(file, copy)));
        return copies;
    }
}
