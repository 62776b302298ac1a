package vn.soxa.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.soxa.book.ChosenWorkbook;
import vn.soxa.book.Imprint;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.OutOfTurn;
import vn.soxa.consolidate.ChosenDays;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** A report out of turn: no templates, no inbox; what was collected already, over chosen days and indicators. */
public final class OutOfTurnReport {

    private final WorkFolder folder;
    private final LocalDate today;
    private final Progress progress;
    private final Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");

    public OutOfTurnReport(Path folder, Clock clock, Progress progress) {
        this.folder = new WorkFolder(folder);
        this.today = LocalDate.now(clock);
        this.progress = progress;
    }

    /** With the clock of this machine, in Vietnam. */
    public static OutOfTurnReport open(Path folder, Progress progress) {
        return new OutOfTurnReport(folder, WorkFolder.clock(), progress);
    }

    /**
     * Writes the workbook and the reports.
     *
     * @param days {@code 2025-01-01..2025-05-20}, {@code 01/01/2025..20/5/2025}, or a period out of turn of the plan book
     * @param indicators their codes; none are all those with a target
     */
    public RoundResult write(String days, List<String> indicators) throws IOException, CannotDoException {
        try (LogEntry log = Hold.begin(folder.root(), "ad-hoc", WorkFolder.clock(), say)) {
            RoundResult result = written(days, indicators);
            log.done("indicators", result.consolidation().indicators().size());
            return result;
        }
    }

    private RoundResult written(String days, List<String> indicators) throws IOException, CannotDoException {
        Plan plan = new PlanBookFile(folder, say).read();
        Period chosen = new ChosenPeriod(plan, today, say).of(days);
        Set<String> codes = codes(plan, indicators);
        Map<Period, Ledger> books = books(plan, chosen);
        Period last = List.copyOf(books.keySet()).get(books.size() - 1);
        CheckedRound round = OutOfTurn.round(plan, chosen, books, last);
        Ledger state = books.getOrDefault(last, Ledger.empty());
        Consolidation all =
                new Consolidator().consolidate(round, ChosenDays.history(plan, chosen, last, state.series()));
        Consolidation figures = ChosenDays.only(all, codes);
        AtomicFile.folder(folder.outputs(chosen));
        Imprint imprint = new Imprint(
                1, chosen.communeDue(), chosen.communeDue().atStartOfDay().toInstant(ZoneOffset.UTC));
        Unwritten unwritten = new Unwritten();
        Path workbook = WorkbookWriter.restyledIn(folder.root())
                .write(ChosenWorkbook.of(figures, round, imprint), folder.chosenWorkbook(plan, chosen));
        List<Path> reports = Reports.in(folder, say).writeChosen(round, figures, last, unwritten);
        progress.at(say.of("step.write"), String.valueOf(workbook.getFileName()));
        RoundResult result = new RoundResult(
                plan,
                chosen,
                round,
                figures,
                folder.root().relativize(workbook),
                reports.stream().map(folder.root()::relativize).toList(),
                List.of(),
                List.of());
        AtomicFile.replace(
                folder.result(chosen), out -> out.write(ResultJson.of(result).getBytes(StandardCharsets.UTF_8)));
        unwritten.require(say);
        return result;
    }

    /** The named indicators, in whatever case; all with a target where none is named. */
    private Set<String> codes(Plan plan, List<String> indicators) throws CannotDoException {
        TreeSet<String> codes = new TreeSet<>();
        for (String named : indicators) {
            codes.add(plan.indicators().stream()
                    .map(Indicator::code)
                    .filter(code -> code.equalsIgnoreCase(named.strip()))
                    .findFirst()
                    .orElseThrow(() -> new CannotDoException(
                            say.of("cannot.noIndicator", "code", named, "codes", String.join(", ", known(plan))))));
        }
        if (codes.isEmpty()) {
            plan.indicators().stream()
                    .filter(indicator -> indicator.kind() != IndicatorKind.TRACK)
                    .forEach(indicator -> codes.add(indicator.code()));
        }
        return codes;
    }

    private static List<String> known(Plan plan) {
        return plan.indicators().stream().map(Indicator::code).toList();
    }

    /** The books of every collected period that reaches into the chosen days, else of the last one before them. */
    private Map<Period, Ledger> books(Plan plan, Period chosen) throws IOException, CannotDoException {
        List<Period> collected = new ArrayList<>();
        for (Period period : plan.periods()) {
            boolean begun = !period.from().isAfter(chosen.cutoff());
            if (period.chained()
                    && begun
                    && folder.latestCommuneWorkbook(period).isPresent()) {
                collected.add(period);
            }
        }
        Optional<Period> last = collected.stream().max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            String to = VietnameseFormat.date(chosen.cutoff());
            throw new CannotDoException(say.of(
                    "cannot.daysNothing", "to", to, "folder", folder.root().toString()));
        }
        Map<Period, Ledger> books = new LinkedHashMap<>();
        Ledger state = new PriorWorkbooks(plan, last.get(), folder, say).left();
        TakenCorrections taken = new TakenCorrections(plan, folder, say, state);
        List<Period> sorted = collected.stream().sorted().toList();
        for (int i = 0; i < sorted.size() - 1; i++) {
            Period period = sorted.get(i);
            if (!period.cutoff().isBefore(chosen.from())) {
                progress.at(say.of("step.read"), period.code());
                Ledger left = new PriorWorkbooks(plan, period, folder, say).left();
                books.put(period, taken.of(period, sorted.get(i + 1), left).orElse(left));
            }
        }
        books.put(last.get(), state);
        return books;
    }
}
