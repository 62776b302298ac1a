package vn.soxa.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code data <folder> <hamlets> <rows>} makes a round to measure with, {@code read <folder>} measures reading it,
 * {@code peers <folder>} libraries of other languages too, {@code collect <folder>} collecting it, {@code issue <folder>} writing templates, {@code cold <folder>} fresh
 * processes, {@code rollup <folder> <communes>} adding up so many communes.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 4 && args[0].equals("data")) {
            new RoundFolder(Path.of(args[1])).make(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        } else if (args.length == 2 && args[0].equals("growth")) {
            new Growth(Files.createDirectories(Path.of(args[1]))).lines().forEach(System.out::println);
        } else if (args.length == 4 && args[0].equals("form")) {
            new RoundFolder(Path.of(args[1])).makeOneForm(Integer.parseInt(args[2]), args[3]);
        } else if (args.length == 5 && args[0].equals("history")) {
            int[] size = Arrays.stream(args).skip(2).mapToInt(Integer::parseInt).toArray();
            System.out.println(new RoundFolder(Path.of(args[1])).makeHistory(size[0], size[1], size[2]));
        } else if (args.length == 2 && args[0].equals("read")) {
            ReadComparison.of(Path.of(args[1])).lines().forEach(System.out::println);
        } else if (args.length == 2 && args[0].equals("peers")) {
            ReadComparison.of(Path.of(args[1])).lines().forEach(System.out::println);
            new OtherLanguages(Path.of(args[1], "2025-Q1", "2-Da-nop")).lines().forEach(System.out::println);
        } else if ((args.length == 2 || args.length == 3) && args[0].equals("collect")) {
            new CollectCost(Path.of(args[1]), args.length == 2 ? "2025-Q1" : args[2])
                    .lines()
                    .forEach(System.out::println);
        } else if (args.length == 2 && args[0].equals("issue")) {
            Path folder = Files.createDirectories(Path.of(args[1]));
            new IssueComparison(folder).lines().forEach(System.out::println);
        } else if (args.length == 2 && args[0].equals("cold")) {
            cold(Path.of(args[1])).lines().forEach(System.out::println);
        } else if (args.length == 3 && args[0].equals("province")) {
            new ProvinceCost(Path.of(args[1]), Integer.parseInt(args[2]))
                    .lines()
                    .forEach(System.out::println);
        } else if (args.length == 3 && args[0].equals("rollup")) {
            Path folder = Files.createDirectories(Path.of(args[1]));
            new RollupComparison(folder, Integer.parseInt(args[2])).lines().forEach(System.out::println);
        } else {
            throw new IllegalArgumentException(
                    "data <folder> <hamlets> <rows> | read, peers, collect, issue, cold <folder>"
                            + " | rollup, province <folder> <communes>");
        }
    }

    private static ColdComparison cold(Path folder) {
        return new ColdComparison(
                folder,
                List.of(System.getProperty("soxa.bench.java", "").split(" ", -1)),
                System.getProperty("soxa.bench.program", ""),
                System.getProperty("soxa.bench.tests", ""));
    }
}
