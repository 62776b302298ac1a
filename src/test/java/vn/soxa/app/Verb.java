package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that writes, each on a small work folder where it has something to do. */
enum Verb {
    INIT,
    YEAR,
    PLAN,
    ISSUE,
    ISSUE_AGAIN,
    RECEIVE,
    COLLECT,
    COLLECT_AGAIN,
    DECIDE,
    SEND,
    CLOSE,
    CHECK,
    CHECK_AGAIN,
    AD_HOC,
    ROLLUP,
    LOOK;

    private static final String Q1 = "2025-Q1";
    private static final String Q2 = "2025-Q2";
    static final String FIRST = "Ap-03_Tan-Dinh_2025-Q1 (1).xlsx";
    private static final String SECOND = "Ap-05_Vinh-Phuoc_2025-Q1.xlsx";
    private static final String OFFICER = "CB-04_Khuyen-cong_2025-Q1.xlsx";

    void run(Path folder) throws Exception {
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        switch (this) {
            case INIT -> round.init(NewCommune.named("xã Thử"));
            case YEAR -> round.addYear(2027);
            case PLAN -> AddedPlan.to(folder, "nong-thon-moi-2026-2030");
            case ISSUE, ISSUE_AGAIN -> round.issue(Q2, Audience.EVERYBODY);
            case RECEIVE -> round.receive(Q1, List.of(from(SECOND), from(OFFICER)));
            case COLLECT, COLLECT_AGAIN -> round.collect(Q1);
            case DECIDE -> round.decide(Q1, List.of(), List.of(), List.of(FIRST), List.of());
            case SEND -> round.send(Q1);
            case CLOSE -> round.close(Q1);
            case CHECK, CHECK_AGAIN ->
                FileCheck.open(folder, Progress.silent())
                        .check(List.of(ExampleFolder.inbox(folder, Q1).resolve(FIRST)));
            case AD_HOC -> OutOfTurnReport.open(folder, Progress.silent()).write("2025-01-01..2025-03-10", List.of());
            case LOOK -> round.look(Q1);
            case ROLLUP ->
                new CommuneRollup(folder, Progress.silent()).write(folder.resolve("Tong-hop-huyen.xlsx"), Q1, null);
        }
    }

    /** True where it may be done once only: the next run says that it is done. */
    boolean once() {
        return this == INIT || this == PLAN;
    }

    /** Whether a file is one that the verb leaves; of what was decided, its content tells when. */
    boolean makes(String name, String content, Map<String, String> after) {
        return after.containsKey(name) && (name.endsWith("quyet-dinh.json") || content.equals(after.get(name)));
    }

    /** The folder it works in, made once for a home. */
    Path state(Path home) throws Exception {
        return switch (this) {
            case INIT -> Files.createDirectories(home.resolve("none"));
            case YEAR, PLAN, COLLECT, RECEIVE, CHECK -> begun(home);
            case ISSUE_AGAIN -> issued(home);
            case ISSUE, COLLECT_AGAIN, CHECK_AGAIN, DECIDE, SEND, CLOSE, AD_HOC, ROLLUP, LOOK -> collected(home);
        };
    }

    private static Path begun(Path home) throws Exception {
        Path folder = home.resolve("begun");
        if (!Files.exists(folder)) {
            ExampleFolder.empty(folder);
            copy(folder, FIRST, FIRST);
        }
        return folder;
    }

    /** Once, and then something more came in. */
    private static Path collected(Path home) throws Exception {
        Path folder = home.resolve("collected");
        if (!Files.exists(folder)) {
            Trees.copy(begun(home), folder);
            copy(folder, SECOND, SECOND);
            ReportingRound.open(folder, Progress.silent()).collect(Q1);
            Files.delete(ExampleFolder.inbox(folder, Q1).resolve(SECOND));
            copy(folder, OFFICER, OFFICER);
        }
        return folder;
    }

    private static Path issued(Path home) throws Exception {
        Path folder = home.resolve("issued");
        if (!Files.exists(folder)) {
            Trees.copy(collected(home), folder);
            ISSUE.run(folder);
        }
        return folder;
    }

    private static void copy(Path folder, String file, String as) throws IOException {
        Path inbox = Files.createDirectories(ExampleFolder.inbox(folder, Q1));
        Files.copy(from(file), inbox.resolve(as), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static Path from(String file) throws IOException {
        try (Stream<Path> files = Files.walk(ExampleFolder.inbox(Path.of("examples"), Q1))) {
            return files.filter(one -> one.endsWith(file)).findFirst().orElseThrow();
        }
    }
}
