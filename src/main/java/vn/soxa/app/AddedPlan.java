package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.soxa.text.Phrasebook;

/**
 * What became of a shipped plan that was added to a plan book in use.
 *
 * @param rows how many rows the book has more
 * @param kept forms of the program that the plan needs too and that stay with those who fill them already
 * @param officers those of the plan who would fill them
 */
public record AddedPlan(int rows, List<String> kept, List<String> officers) {

    /** Adds the plan to the book of a work folder, leaving all else as it is. */
    public static AddedPlan to(Path folder, String plan) throws IOException, CannotDoException {
        Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");
        try (LogEntry log = Hold.begin(folder, "add-plan", WorkFolder.clock(), say)) {
            AddedPlan added = new PlanBookFile(new WorkFolder(folder), say).addPlan(plan);
            log.done("rows", added.rows());
            return added;
        }
    }
}
