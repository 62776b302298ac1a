package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.submission.Listing;
import vn.soxa.text.Phrasebook;

/** Takes files that were handed in into the inbox: as copies, whole or not at all, never over another file. */
record Reception(Path inbox, Progress progress, Phrasebook say) {

    /** The copies made; a file that is there already, byte for byte, is not copied again. */
    List<Path> take(List<Path> handedIn) throws IOException, CannotDoException {
        Map<Path, Path> targets = new LinkedHashMap<>();
        for (Path each : handedIn) {
            Path absolute = each.toAbsolutePath().normalize();
            if (inbox.startsWith(absolute)) {
                throw new CannotDoException(say.of("cannot.takeItself", "folder", absolute.toString()));
            }
            if (!Files.exists(absolute)) {
                throw new CannotDoException(say.of("cannot.takeGone", "file", absolute.toString()));
            }
            if (!absolute.startsWith(inbox)) {
                targets(absolute, targets);
            }
        }
        progress.starts(say.of("step.copy"), targets.size());
        List<Path> taken = new ArrayList<>();
        for (Map.Entry<Path, Path> one : targets.entrySet()) {
            progress.mayStop();
            copy(one.getKey(), one.getValue(), taken);
            progress.at(say.of("step.copy"), String.valueOf(one.getKey().getFileName()));
        }
        return taken;
    }

    private void targets(Path from, Map<Path, Path> targets) throws IOException {
        if (!Files.isDirectory(from)) {
            targets.put(from, inbox.resolve(String.valueOf(from.getFileName())));
            return;
        }
        Path beside = from.resolveSibling("");
        for (Path file : Listing.of(from).files()) {
            targets.put(file, inbox.resolve(beside.relativize(file).toString()));
        }
    }

    private static void copy(Path from, Path wanted, List<Path> taken) throws IOException {
        for (int number = 1; ; number++) {
            Path target = numbered(wanted, number);
            if (Files.isRegularFile(target) && Files.mismatch(from, target) < 0) {
                return;
            }
            if (!Files.exists(target) && AtomicFile.add(from, target)) {
                taken.add(target);
                return;
            }
        }
    }

    private static Path numbered(Path wanted, int number) {
        if (number == 1) {
            return wanted;
        }
        String name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? "" : name.substring(dot);
        return wanted.resolveSibling(stem + " (" + number + ")" + ending);
    }
}
