package vn.soxa.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A fresh virtual machine that does one thing and says what it took: {@code issue <folder>} or {@code poi <recipe>
 * <file>}.
 *
 * @param processor nanoseconds of processor time of the whole process
 * @param wall nanoseconds from its start to its end, as seen from outside
 */
record ColdRun(long processor, long wall) {
    private static final List<String> FLAGS = List.of("-Xmx1g", "-Dfile.encoding=UTF-8");

    public static void main(String[] args) throws IOException {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Path report = Path.of(args[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Files.writeString(report, Long.toString(machine.getProcessCpuTime()), StandardCharsets.UTF_8);
            } catch (IOException unsaid) {
                throw new java.io.UncheckedIOException(unsaid);
            }
        }));
        String[] rest = Arrays.copyOfRange(args, 2, args.length);
        if (args[1].equals("issue")) {
            vn.soxa.cli.Main.main(new String[] {"issue", rest[0], "--period", rest[1]});
        } else {
            PoiWriting.write(PoiRecipe.load(Path.of(rest[0])), Path.of(rest[1]));
        }
    }

    static ColdRun of(Path folder, String... what) throws IOException, InterruptedException {
        Path report = folder.resolve("cpu.txt");
        Files.deleteIfExists(report);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdRun.class.getName()));
        command.add(report.toString());
        command.addAll(List.of(what));
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start()
                .waitFor();
        long wall = System.nanoTime() - start;
        if (status != 0) {
            throw new IOException(Files.readString(folder.resolve("output.txt")));
        }
        return new ColdRun(Long.parseLong(Files.readString(report)), wall);
    }
}
