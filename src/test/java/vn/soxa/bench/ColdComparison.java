package vn.soxa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * From start to finished outputs, and to the window, beside POI's user model opening the same workbooks: fresh
 * processes, taken in turns, with the flags of {@code scripts/soxa}; without and with an archive of classes.
 *
 * @param folder a work folder whose last period has been handed in, as {@code soxa demo} leaves it
 * @param java the command up to the class path
 * @param program the program's class path
 * @param tests what to add for the classes of this package
 */
record ColdComparison(Path folder, List<String> java, String program, String tests) {
    private static final int ROUNDS = 7;
    private static final String POI = "POI opens the workbooks";

    /** Seconds, as {@code /usr/bin/time} tells them. */
    private record Taken(double wall, double processor) {}

    /** One line a process, twice: medians, and their ratio to POI's. */
    List<String> lines() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("soxa-cold");
        Files.writeString(
                work.resolve("cua-so.properties"), "folder=" + folder.toAbsolutePath() + "\nperiod=" + period() + "\n");
        Path archive = work.resolve("soxa.jsa");
        run(work, List.of("-XX:ArchiveClassesAtExit=" + archive), "", collect(work));
        List<String> lines = new ArrayList<>();
        lines.addAll(compared("no archive of classes", work, List.of()));
        lines.addAll(compared("archive of classes", work, List.of("-XX:SharedArchiveFile=" + archive)));
        delete(work);
        return lines;
    }

    private List<String> compared(String title, Path work, List<String> flags)
            throws IOException, InterruptedException {
        Map<String, List<Taken>> taken = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            add(taken, POI, run(work, flags, PoiOpening.class.getName(), List.of(inbox().toString())));
            add(taken, "collect", run(work, flags, "", collect(work)));
            if (System.getenv("DISPLAY") != null) {
                add(taken, "window", run(work, flags, WindowOpening.class.getName(), List.of()));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(title + ", medians of " + ROUNDS + " (least):");
        taken.forEach((what, times) -> lines.add("  %-24s wall %s   processor %s"
                .formatted(
                        what,
                        told(times, taken.getOrDefault(POI, times), Taken::wall),
                        told(times, taken.getOrDefault(POI, times), Taken::processor))));
        return lines;
    }

    private static String told(List<Taken> times, List<Taken> poi, ToDoubleFunction<Taken> measure) {
        double[] ours = times.stream().mapToDouble(measure).sorted().toArray();
        double[] theirs = poi.stream().mapToDouble(measure).sorted().toArray();
        return "%5.2f s (%5.2f s) = %.2f (%.2f) x POI"
                .formatted(ours[ROUNDS / 2], ours[0], ours[ROUNDS / 2] / theirs[ROUNDS / 2], ours[0] / theirs[0]);
    }

    private static void add(Map<String, List<Taken>> taken, String what, Taken time) {
        taken.computeIfAbsent(what, missing -> new ArrayList<>()).add(time);
    }

    /** A fresh copy each time, with nothing in it of what collecting this period wrote. */
    private List<String> collect(Path work) throws IOException {
        Path copy = work.resolve("xa");
        delete(copy);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(period() + "/3-") && !name.startsWith(period() + "/4-")) {
                    Files.copy(file, copy.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return List.of("collect", copy.toString(), "--period", period());
    }

    /** The empty name is the program itself, ending with 0 or 1. */
    private Taken run(Path work, List<String> flags, String main, List<String> arguments)
            throws IOException, InterruptedException {
        Path times = work.resolve("times");
        List<String> command =
                new ArrayList<>(List.of("/usr/bin/time", "-q", "-o", times.toString(), "-f", "%e %U %S"));
        command.addAll(java);
        command.addAll(flags);
        command.add("-Dsoxa.remembered=" + work.resolve("cua-so.properties"));
        command.addAll(List.of("-cp", main.isEmpty() ? program : program + ":" + tests));
        command.add(main.isEmpty() ? "vn.soxa.cli.Main" : main);
        command.addAll(arguments);
        Path said = work.resolve("said");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (status > (main.isEmpty() ? 1 : 0)) {
            throw new IOException(Files.readString(said));
        }
        String[] seconds = Files.readString(times).strip().split(" ", -1);
        return new Taken(
                Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
    }

    private Path inbox() throws IOException {
        return folder.resolve(period()).resolve("2-Da-nop");
    }

    private String period() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.isDirectory(path.resolve("2-Da-nop")))
                    .map(path -> String.valueOf(path.getFileName()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(ColdComparison::deleteOne);
            }
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
