package vn.soxa.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.soxa.finding.FindingCode;
import vn.soxa.plan.Plan;
import vn.soxa.text.VietnameseFormat;

/** One class told by a hamlet and by an officer: same day, topic and number of people. */
final class ClassTwice implements CrossCheck {

    @Override
    public void judge(Round round) {
        Map<String, List<ReportedRow>> before = new HashMap<>();
        for (ReportedRow row : round.counting("A6")) {
            String same = Twice.key(row, "date", "topic", "participants");
            if (same != null) {
                List<ReportedRow> others = before.computeIfAbsent(same, key -> new ArrayList<>());
                others.stream()
                        .filter(other -> clash(other, row))
                        .findFirst()
                        .ifPresent(other -> tell(round, other, row));
                others.add(row);
            }
        }
    }

    /** Two hamlets can hold like meetings on one day; an officer's for another hamlet is another one. */
    private static boolean clash(ReportedRow first, ReportedRow second) {
        boolean officer = !first.file().hamlet() || !second.file().hamlet();
        boolean elsewhere = !first.hamlet().equals(second.hamlet())
                && !first.hamlet().equals(Plan.WHOLE_COMMUNE)
                && !second.hamlet().equals(Plan.WHOLE_COMMUNE);
        return officer && !elsewhere && !first.reporter().equals(second.reporter());
    }

    /** The one that does not host it is asked; where nobody can tell who does, the other one is reminded too. */
    private static void tell(Round round, ReportedRow first, ReportedRow second) {
        String day = second.get("date") instanceof LocalDate date ? VietnameseFormat.date(date) + ", " : "";
        String what = day + second.text("topic");
        Contested contested = new Contested(round, FindingCode.CLASS_TWICE, TellingCell::of);
        boolean hosted = ClassHost.is(second, first);
        ReportedRow asked = hosted ? first : second;
        ReportedRow other = hosted ? second : first;
        contested.ask(asked, other, other.place(), what);
        if (!ClassHost.is(other, asked)) {
            contested.remind(asked, other, what);
        }
    }
}
