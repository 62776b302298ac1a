package vn.soxa.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.Form;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.ShippedPlan;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;

/** What is to be asked before something is done that cannot be taken back; each a sentence, none where nothing is. */
public final class Doubts {

    private static final int NAMED = 3;

    /** Sheets of the plan book with those who get templates. */
    private static final Set<String> REPORTERS = Set.of("P2", "P3");

    private final Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");

    /** Before templates go out: what must not stand in them. The made-up commune as a whole is somebody trying things. */
    public List<String> beforeIssuing(Plan plan) {
        if (plan.communeCode().equals(PlanRows.madeUpCommuneCode())) {
            return List.of();
        }
        List<String> doubts = new ArrayList<>();
        List<String> samples = plan.hamlets().stream()
                .map(Hamlet::bareName)
                .filter(PlanRows.madeUpHamlets()::contains)
                .toList();
        if (!samples.isEmpty()) {
            String named = samples.stream().limit(NAMED).collect(Collectors.joining(", "));
            doubts.add(say.of("doubt.samples", "count", Integer.toString(samples.size()), "names", named));
        }
        if (plan.communeName().isBlank()) {
            doubts.add(say.of("doubt.noName"));
        }
        if (plan.communeCode().isBlank()) {
            doubts.add(say.of("doubt.noCode"));
        }
        if (plan.setting("contactName", "").isBlank()
                || plan.setting("contactPhone", "").isBlank()) {
            doubts.add(say.of("doubt.noContact"));
        }
        untouched(plan).forEach(doubts::add);
        unused(plan).forEach(doubts::add);
        return doubts;
    }

    /** Plans in which every target is still that of the plan the program comes with: what is reported is set against it. */
    private Stream<String> untouched(Plan plan) {
        List<String> folders = ShippedPlan.all().stream()
                .filter(shipped -> !shipped.empty())
                .map(ShippedPlan::folder)
                .toList();
        Map<String, Map<Integer, BigDecimal>> shipped =
                targets(PlanReader.read(PlanRows.shipped(folders)).plan().indicators().stream());
        return plan.heads().stream().flatMap(head -> {
            Map<String, Map<Integer, BigDecimal>> own = targets(plan.indicators().stream()
                    .filter(indicator -> indicator.plan() == null || head.code().equals(indicator.plan())));
            return own.isEmpty() || !shipped.entrySet().containsAll(own.entrySet())
                    ? Stream.of()
                    : Stream.of(say.of("doubt.targets", "plan", head.name(), "count", Integer.toString(own.size())));
        });
    }

    private static Map<String, Map<Integer, BigDecimal>> targets(Stream<Indicator> indicators) {
        return indicators
                .filter(indicator -> !indicator.targets().isEmpty())
                .collect(Collectors.toMap(Indicator::code, Indicator::targets, (one, other) -> one));
    }

    /** Hamlets and officers whose rows are off get no template, and nobody would notice among all else that is wrong. */
    private Stream<String> unused(Plan plan) {
        List<String> sheets = PlanBookCatalogue.of(List.of()).forms().stream()
                .filter(form -> REPORTERS.contains(form.code()))
                .map(Form::sheetName)
                .toList();
        return plan.faults().toMend().stream()
                .filter(fault -> sheets.contains(String.valueOf(fault.sheet())))
                .map(fault -> say.of(
                        "doubt.reporter",
                        "sheet",
                        String.valueOf(fault.sheet()),
                        "cell",
                        fault.either().isEmpty() ? "" : fault.either().get(0).a1(),
                        "message",
                        Messages.message(fault)));
    }

    /** Before a period goes to the level above: who and what is still wanting. */
    public List<String> beforeSending(RoundView view) {
        List<CheckedSubmission> files = view.checked().submissions().stream()
                .filter(file -> !file.aside() || asksWhich(file))
                .toList();
        Set<String> mend = reporters(files, Severity.ERROR);
        Set<String> confirm = reporters(files, Severity.CONFIRM);
        confirm.removeAll(mend);
        List<String> doubts = new ArrayList<>();
        add(doubts, "doubt.missing", view.checked().notSent().size());
        add(doubts, "doubt.mend", mend.size());
        add(doubts, "doubt.confirm", confirm.size());
        add(
                doubts,
                "doubt.unidentified",
                files.stream()
                        .filter(file -> file.status() == SubmissionStatus.UNIDENTIFIED)
                        .count());
        return doubts;
    }

    /** Whose report has something of that weight, as the table of the window counts them. */
    private static Set<String> reporters(List<CheckedSubmission> files, Severity severity) {
        return files.stream()
                .filter(file -> file.status() != SubmissionStatus.UNIDENTIFIED && worst(file, severity))
                .map(file -> String.valueOf(file.reporter()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A file that stays aside though it is not sure that it should. */
    private static boolean asksWhich(CheckedSubmission file) {
        return file.findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.FILE_WHICH_NEWER
                        || finding.code() == FindingCode.FILE_FEWER_ROWS);
    }

    private static boolean worst(CheckedSubmission file, Severity severity) {
        return file.findings().stream().map(Finding::severity).anyMatch(severity::equals);
    }

    private void add(List<String> doubts, String key, long count) {
        if (count > 0) {
            doubts.add(say.of(key, "count", Long.toString(count)));
        }
    }
}
