package vn.soxa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collecting more and more hamlets, each in a process of its own: how fast time and memory grow with them. */
record Growth(Path folder) {

    private static final List<Integer> HAMLETS = List.of(300, 600, 1200, 2400, 4800);
    private static final int ROWS = 40;
    private static final Pattern TIME = Pattern.compile("collect +(\\d+) ms");
    private static final Pattern HEAP = Pattern.compile("peak heap +(\\d+) MB");

    /** A line for each size, then the exponents from the smallest to the largest. */
    List<String> lines() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of("%8s %14s %10s".formatted("hamlets", "processor", "heap")));
        List<double[]> measured = new ArrayList<>();
        for (int hamlets : HAMLETS) {
            Path work = folder.resolve("xa-" + hamlets);
            run("data", work.toString(), Integer.toString(hamlets), Integer.toString(ROWS));
            String told = run("collect", work.toString());
            measured.add(new double[] {hamlets, number(TIME, told), number(HEAP, told)});
            lines.add("%8d %11.0f ms %7.0f MB".formatted(hamlets, number(TIME, told), number(HEAP, told)));
        }
        lines.add("grows with the hamlets to the power of %.2f in time, %.2f in memory"
                .formatted(exponent(measured, 1), exponent(measured, 2)));
        return lines;
    }

    /** The slope of the line through the logarithms that is nearest to all of them. */
    private static double exponent(List<double[]> measured, int what) {
        double meanX =
                measured.stream().mapToDouble(one -> Math.log(one[0])).average().orElseThrow();
        double meanY = measured.stream()
                .mapToDouble(one -> Math.log(one[what]))
                .average()
                .orElseThrow();
        double both = measured.stream()
                .mapToDouble(one -> (Math.log(one[0]) - meanX) * (Math.log(one[what]) - meanY))
                .sum();
        return both
                / measured.stream()
                        .mapToDouble(one -> Math.pow(Math.log(one[0]) - meanX, 2))
                        .sum();
    }

    private static double number(Pattern pattern, String told) throws IOException {
        Matcher found = pattern.matcher(told);
        if (!found.find()) {
            throw new IOException(told);
        }
        return Integer.parseInt(found.group(1));
    }

    private static String run(String... verb) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Xmx2g", "-cp", System.getProperty("java.class.path"), Bench.class.getName()));
        command.addAll(List.of(verb));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(told);
        }
        return told;
    }
}
