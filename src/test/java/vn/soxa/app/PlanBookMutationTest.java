package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.consolidate.ChosenDays;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.finding.Finding;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.Typing;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.ThreePlans;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;

/** Whatever goes wrong in a plan book: told at its cell, off by itself, and the rest goes on. */
class PlanBookMutationTest {

    /** More of them by {@code -Dmutations=300}. */
    private static final int MUTATIONS = Integer.getInteger("mutations", 8);

    private static final long SEED = Long.getLong("mutationSeed", 4711L);

    @TempDir
    Path root = Path.of("");

    private final Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");

    @Test
    void a_wrong_row_never_stops_the_rest() throws Exception {
        PlanRows rows = rows();
        Plan whole = PlanReader.read(rows).plan();
        assertThat(whole.faults().toMend()).isEmpty();
        WorkFolder folder = new WorkFolder(root);
        fill(issue(whole, folder, Audience.EVERYBODY), folder.inbox(period(whole)));
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            PlanBookMutation mutation = new PlanBookMutation(rows, SEED + i);
            mutation.happen();
            PlanBook book =
                    PlanReader.read(new RawWorkbook("xlsx", Map.of(), Map.of(), mutation.sheets(), null, List.of()));
            wrong.addAll(untold(mutation, book.findings()));
            if (book.plan().faults().refusing() == null) {
                wrong.addAll(broken(mutation, book.plan(), folder));
            } else {
                refused++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isLessThanOrEqualTo(MUTATIONS / 4);
    }

    private static List<String> untold(PlanBookMutation mutation, List<Finding> findings) {
        List<String> wrong = new ArrayList<>();
        for (Finding finding : findings) {
            if ((Messages.message(finding) + Messages.remedy(finding)).matches("(?s).*[{}].*|\\s*")) {
                wrong.add(mutation.told() + " said " + finding);
            }
        }
        boolean told = mutation.row() < 0
                || findings.stream()
                        .anyMatch(finding -> finding.cell() != null
                                && finding.cell().sheet().equals(mutation.sheet())
                                && finding.cell().row() == mutation.row());
        if (!told) {
            wrong.add(mutation.told() + " at row " + (mutation.row() + 1) + " is not told");
        }
        return wrong;
    }

    private List<String> broken(PlanBookMutation mutation, Plan plan, WorkFolder folder) throws IOException {
        try {
            issue(plan, folder, mutation.told().hashCode() % 6 == 0 ? Audience.EVERYBODY : Audience.HAMLETS);
            CheckedRound checked = new Judging(
                            plan, period(plan), folder, LocalDate.of(2026, 7, 1), Progress.silent(), say)
                    .with(Decisions.none());
            Outputs.of(folder, LocalDate.of(2026, 7, 1), Progress.silent(), say)
                    .write(checked, new Consolidator().consolidate(checked, ChosenDays.before(checked)));
            return List.of();
        } catch (CannotDoException e) {
            return String.valueOf(e.getMessage()).isBlank()
                    ? List.of(mutation.told() + " refused in silence")
                    : List.of();
        } catch (RuntimeException e) {
            return List.of(mutation.told() + ": " + e + " at " + e.getStackTrace()[0] + e.getStackTrace()[1]
                    + e.getStackTrace()[2]);
        }
    }

    private List<Path> issue(Plan plan, WorkFolder folder, Audience audience) throws IOException, CannotDoException {
        return new Issue(plan, period(plan), folder, Progress.silent(), say).write(Ledger.empty(), List.of(), audience);
    }

    private static Period period(Plan plan) {
        return plan.period("2026-Q2").orElseThrow();
    }

    private static void fill(List<Path> issued, Path inbox) throws IOException {
        Files.createDirectories(inbox);
        for (Path template : issued) {
            String name = String.valueOf(template.getFileName());
            if (name.startsWith("Ap-01")) {
                Path sent = Files.copy(template, inbox.resolve(name));
                Typing.into(
                        sent,
                        person -> person.rows(
                                "GN1 Hộ nghèo, hộ cận nghèo",
                                "chu_ho|nam_sinh|nhan_khau|chu_ho_nu|dan_toc|loai|dien_bien|thieu_hut",
                                "Nguyễn Văn Đủ|1970|4|Không|Khmer|Nghèo|Nghèo cũ|3"));
            }
        }
    }

    private static PlanRows rows() {
        Map<String, List<Map<String, String>>> rows =
                new TreeMap<>(ThreePlans.withIndicators(hamlets(), List.of()).rows());
        rows.put("P17", List.of());
        return new PlanRows(rows);
    }

    private static List<Map<String, String>> hamlets() {
        return IntStream.rangeClosed(1, 2)
                .mapToObj(number -> Map.of("code", "AP0" + number, "name", "Tân Lập " + number))
                .toList();
    }
}
