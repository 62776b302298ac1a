package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;

/** What was decided about a period, to look at and to take back. */
public final class DecisionList {

    private final Plan plan;
    private final Period period;
    private final WorkFolder folder;
    private final Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");

    public DecisionList(Path folder, Plan plan, Period period) {
        this.plan = plan;
        this.period = period;
        this.folder = new WorkFolder(folder);
    }

    /** Those that stand. */
    public List<Decided> all() throws IOException, CannotDoException {
        DecisionFile file = new DecisionFile(folder.decisions(period), say);
        return Decided.of(file.read(), file.notes(), say);
    }

    public void takeBack(Decided decided, Progress progress) throws IOException, CannotDoException {
        try (LogEntry log = Hold.begin(folder.root(), "take-back", WorkFolder.clock(), say)) {
            Judging judging = new Judging(plan, period, folder, LocalDate.now(WorkFolder.clock()), progress, say);
            DecisionNote note = DecisionNote.now(WorkFolder.clock(), "");
            new Decidable(judging, say).keep(new DecisionChange(List.of(decided.back())), note);
            log.done("decisions", 1);
        }
    }
}
