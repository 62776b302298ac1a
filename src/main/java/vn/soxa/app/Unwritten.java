package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.soxa.office.write.MasterIncomplete;
import vn.soxa.text.Phrasebook;

/** Files that a verb could not write while it wrote all others; the first one is told, and the next run writes them. */
final class Unwritten {

    private final Map<Path, IOException> failures = new ConcurrentSkipListMap<>();

    /** What writes one file. */
    @FunctionalInterface
    interface Writing<E extends Exception> {
        void write() throws IOException, E;
    }

    void add(Path file, IOException failure) {
        failures.put(file, failure);
    }

    /** Looks of the office's own that lack something are no trouble of one file. */
    <E extends Exception> void trying(Path file, Writing<E> writing) throws E, MasterIncomplete {
        try {
            writing.write();
        } catch (MasterIncomplete looks) {
            throw looks;
        } catch (IOException failure) {
            add(file, failure);
        }
    }

    Set<Path> files() {
        return failures.keySet();
    }

    void require(Phrasebook say) throws CannotDoException {
        if (!failures.isEmpty()) {
            IOException first = List.copyOf(failures.values()).get(0);
            String message = DiskFault.sentence(first).orElse("");
            throw new CannotDoException(
                    say.of("cannot.someUnwritten", "count", Integer.toString(failures.size()), "message", message),
                    first);
        }
    }
}
