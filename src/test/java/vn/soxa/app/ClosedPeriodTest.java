package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.bench.RoundFolder;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Form;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;
import vn.soxa.template.PrefilledRow;
import vn.soxa.text.Messages;

/** What comes in for a closed period changes nothing there; the next one takes it and tells what became another. */
class ClosedPeriodTest {

    private static final String CLOSED = "2025-Q1";
    private static final String NEXT = "2025-Q2";
    private static final Instant SAVED = Instant.parse("2025-03-14T08:00:00Z");

    private final Plan plan = RoundFolder.plan(2).plan();

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_closed_books_stay_and_every_figure_that_became_another_is_told() throws Exception {
        new RoundFolder(folder).make(2, 6);
        Path closed = folder.resolve(round().collect(CLOSED).workbook());
        round().close(CLOSED);
        byte[] before = Files.readAllBytes(closed);
        for (Hamlet hamlet : plan.hamlets()) {
            send(NEXT, hamlet.code(), 500, "", (form, rows) -> rows);
        }
        List<String> first = codes(round().collect(NEXT));

        send(CLOSED, "AP01", 0, " gui lai", ClosedPeriodTest::oneMore);
        RoundResult built = round().collect(NEXT);

        assertThat(closed).hasBinaryContent(before);
        List<Finding> told = built.checked().byReporter().getOrDefault(Plan.WHOLE_COMMUNE, List.of());
        assertThat(told)
                .filteredOn(finding -> finding.code() == FindingCode.BOOKS_FILE_AFTER_CLOSING)
                .map(Messages::message)
                .singleElement()
                .matches(line -> line.matches("Tệp “AP01 gui lai.xlsx” gửi sau khi kỳ Quý I/2025 đã chốt: .*"));
        assertThat(told)
                .filteredOn(finding -> finding.code() == FindingCode.BOOKS_RESTATED)
                .map(Messages::message)
                .anyMatch(line -> line.matches("Số đã chốt của .*, Quý I/2025 .*: trước là .*, nay là .*"));
        assertThat(built.consolidation().series())
                .filteredOn(SeriesPoint::restated)
                .isNotEmpty()
                .allMatch(
                        point -> point.period().equals(CLOSED) && point.hamlet().equals("AP01"));
        assertThat(codes(built)).containsAll(first).hasSizeGreaterThan(first.size());
        round().issue(NEXT, Audience.HAMLETS);
        assertThat(codes(round().collect(NEXT))).isEqualTo(codes(built));
    }

    private static List<PrefilledRow> oneMore(Form form, List<PrefilledRow> rows) {
        List<PrefilledRow> all = new ArrayList<>(rows);
        if (form.code().equals("A1") && !rows.isEmpty()) {
            Map<String, Object> values = new TreeMap<>(rows.get(0).values());
            values.put("name", "THT đến muộn");
            all.add(new PrefilledRow(values, rows.get(0).carried(), rows.get(0).lockedKeys()));
        }
        return all;
    }

    private void send(
            String period,
            String hamlet,
            int first,
            String named,
            BiFunction<Form, List<PrefilledRow>, List<PrefilledRow>> change)
            throws IOException {
        Path inbox = Files.createDirectories(folder.resolve(period).resolve("2-Da-nop"));
        RoundFolder.filled(
                plan,
                plan.period(period).orElseThrow(),
                plan.reporter(hamlet).orElseThrow(),
                6,
                first,
                change,
                SAVED.plusSeconds(named.length()),
                inbox.resolve(hamlet + named + ".xlsx"));
    }

    /** Of rows that stand after the period, with what they say. */
    private static List<String> codes(RoundResult result) {
        return result.checked().rows().stream()
                .map(row -> row.row().rowCode() + " " + row.row().hamlet() + " "
                        + row.row().values().getOrDefault("name", ""))
                .toList();
    }

    private ReportingRound round() {
        return new ReportingRound(
                folder, Clock.fixed(Instant.parse("2025-07-20T00:00:00Z"), ZoneOffset.UTC), Progress.silent());
    }
}
