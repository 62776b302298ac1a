package vn.soxa.app;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.ShippedPlan;

/**
 * What a commune says of itself when it begins; what it leaves blank it writes into the plan book later.
 *
 * @param hamlets their names, in order; none are the made-up ones, to be replaced
 */
public record NewCommune(String name, List<String> hamlets, String contact, String phone) {

    /** A number before the name, and the word that the program puts there itself. */
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:\\d+[.)]?\\s+)?(?:[Ấấ]p\\s+)?");

    private static final Pattern LEVEL = Pattern.compile(
            "(?:xã|phường|thị trấn|đặc khu)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    public NewCommune {
        name = name.strip();
        name = name.isEmpty() || LEVEL.matcher(name).matches() ? name : "xã " + name;
        hamlets = hamlets.stream()
                .map(hamlet -> NUMBERED.matcher(hamlet).replaceFirst("").strip())
                .filter(hamlet -> !hamlet.isEmpty())
                .toList();
    }

    /** The plans to propose: those that run today, else the first. */
    public static List<ShippedPlan> proposedPlans() {
        int year = LocalDate.now(WorkFolder.clock()).getYear();
        List<ShippedPlan> running =
                ShippedPlan.all().stream().filter(plan -> plan.runsIn(year)).toList();
        return running.isEmpty() ? ShippedPlan.all().subList(0, 1) : running;
    }

    public static NewCommune named(String name) {
        return new NewCommune(name, List.of(), "", "");
    }

    PlanRows in(PlanRows plan) {
        PlanRows rows = hamlets.isEmpty() ? plan.withSampleHamlets() : plan.withHamlets(hamlets);
        return rows.withSetting("communeName", name)
                .withSetting("contactName", contact.strip())
                .withSetting("contactPhone", phone.strip());
    }
}
