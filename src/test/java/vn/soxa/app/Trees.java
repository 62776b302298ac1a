package vn.soxa.app;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.soxa.office.write.AtomicFile;

/** Folders with all that is in them, for tests that compare before and after. */
final class Trees {

    private Trees() {}

    /**
     * A digest of each file by its path with {@code /}; log and lock tell of the run. Of a package its parts count, not
     * when it was packed.
     */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file) && !name.equals(Hold.FILE) && !name.startsWith("nhat-ky")) {
                    all.put(name, digest(file));
                }
            }
        }
        return all;
    }

    private static String digest(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        if (whole.length < 2 || whole[0] != 'P' || whole[1] != 'K') {
            return whole.length + " " + Arrays.hashCode(whole);
        }
        return file.toString().contains(AtomicFile.UNFINISHED) ? "unfinished" : parts(file);
    }

    private static String parts(Path file) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                boolean packedToo =
                        part.getName().endsWith(".xlsx") || part.getName().endsWith(".docx");
                boolean dated = part.getName().equals("docProps/core.xml");
                parts.append(part.getName()).append(packedToo || dated ? "" : Long.toHexString(part.getCrc()));
            }
        }
        return Integer.toHexString(parts.toString().hashCode());
    }

    /** What a {@code ket-qua.json} names though it is not there. */
    static List<Path> namedAndGone(Path folder) throws IOException {
        List<Path> gone = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path json : files.filter(file -> file.endsWith("ket-qua.json")).toList()) {
                Map<String, Object> result = JSON.std.mapFrom(Files.readString(json));
                ((Map<?, ?>) Objects.requireNonNull(result.get("outputs")))
                        .values().stream()
                                .flatMap(
                                        one -> one instanceof Collection<?> all ? all.stream() : Stream.ofNullable(one))
                                .map(one -> folder.resolve(String.valueOf(one)))
                                .filter(file -> !Files.exists(file))
                                .forEach(gone::add);
            }
        }
        return gone;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
