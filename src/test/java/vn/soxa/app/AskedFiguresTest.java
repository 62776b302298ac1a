package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.office.Typing;

/** Figures that nobody could mean, through files: asked about with what may be chosen, answered, counted and kept. */
class AskedFiguresTest {
    private static final String Q1 = "2025-Q1";
    private static final String SHEET = "A3 Chuyển đổi";

    @TempDir
    Path folder = Path.of("");

    private HandRound round = new HandRound(folder);

    @Test
    void every_reading_that_is_offered_is_taken_and_kept() throws Exception {
        ExampleFolder.empty(folder);
        round = new HandRound(folder);
        Path sent = round.send(
                Q1,
                round.issue(Q1, Audience.HAMLETS),
                "Ap-01",
                person -> person.rows(
                        SHEET,
                        "household|fromCrop|toCrop|unit|area|riceLand|status|converted",
                        parcel("Ông Một", "m²|1"),
                        parcel("Bà Hai", "m²|1"),
                        parcel("Ông Ba", "ha|'14.700 m2"),
                        parcel("Bà Tư", "ha|'2.5"),
                        parcel("Ông Năm", "ha|0.0005"),
                        parcel("Bà Sáu", "m²|30"),
                        parcel("Ông Bảy", "ha|'1 m2"),
                        parcel("Bà Tám", "ha|'nhiều")));
        RoundResult asked = round.collect(Q1);
        assertThat(asked(asked))
                .isEqualTo(Map.of(
                        "F5", "CELL_NUMBER_AMBIGUOUS [1 ha, 1 m²]",
                        "F6", "CELL_NUMBER_AMBIGUOUS [1 ha, 1 m²]",
                        "F7", "CELL_NUMBER_AMBIGUOUS [14700 m2, 14,7 m2]",
                        "F9", "CELL_NUMBER_AMBIGUOUS [5 ha, 0,0005 ha]",
                        "F10", "CELL_UNUSUAL []",
                        "F11", "CELL_NUMBER_AMBIGUOUS [1 ha, 1 m2]",
                        "F12", "CELL_UNREADABLE []"));
        assertThat(HandRound.actual(asked, "CT3")).isEqualTo("2.5");

        answered(sent);
    }

    private void answered(Path sent) throws Exception {
        assertThatThrownBy(() -> decide(sent, "F12=5000"))
                .as("what was told by telephone is held to the same")
                .hasMessageContaining("Giá trị “5000” khác xa mức thường gặp");
        decide(sent, "F5=1 ha", "F6=1 m²", "F7=14,7 m2", "F9=0,0005 ha", "F10=Số ghi đúng", "F11=1 m2", "F12=0,7");
        RoundResult answered = round.collect(Q1);
        assertThat(asked(answered)).isEmpty();
        assertThat(HandRound.actual(answered, "CT3")).isEqualTo("4.2052");

        Path again = sent.resolveSibling("Ap-01 gui lai.xlsx");
        Files.copy(sent, again);
        Typing.into(again, person -> person.rows(SHEET, "area", "", "", "", "'3.5"));
        ReportingRound.open(folder, Progress.silent())
                .decide(Q1, List.of(), List.of(), List.of(HandRound.name(again)), List.of());
        RoundResult later = round.collect(Q1);
        assertThat(asked(later)).as("sent again, with another parcel mended").isEmpty();
        assertThat(HandRound.actual(later, "CT3")).isEqualTo("5.2052");
    }

    private void decide(Path sent, String... answers) throws Exception {
        ReportingRound.open(folder, Progress.silent())
                .decide(
                        Q1,
                        List.of(answers).stream()
                                .map(answer -> HandRound.name(sent) + "!" + SHEET + "!" + answer)
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of());
    }

    private static String parcel(String who, String area) {
        return who + "|Lúa|Xoài keo|" + area + "|Chuyên trồng lúa (từ 2 vụ)|Ổn định|'05/2024";
    }

    private static String place(Finding finding) {
        CellAddress cell = finding.cell();
        return cell == null ? finding.args().toString() : cell.a1();
    }

    /** Cells that keep their row from counting, why, and what is offered. */
    private static Map<String, String> asked(RoundResult round) {
        Map<String, String> asked = new TreeMap<>();
        round.checked().submissions().stream()
                .filter(file -> file.submission().reporter() != null)
                .flatMap(file -> file.findings().stream())
                .filter(Finding::rejects)
                .forEach(finding -> asked.put(place(finding), finding.code() + " " + finding.readings()));
        return asked;
    }
}
