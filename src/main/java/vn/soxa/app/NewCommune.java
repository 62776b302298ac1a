package vn.soxa.app;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.ShippedPlan;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.Words;

/**
 * What a commune says of itself when it begins; what it leaves blank it writes into the plan book later.
 *
 * @param code five digits; blank where it is not known yet
 * @param hamlets their names, in order; none are the made-up ones, to be replaced
 */
public record NewCommune(String name, String code, List<String> hamlets, String contact, String phone) {

    /** A number before the name, and the word that the program puts there itself. */
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:\\d+[.)]?\\s+)?(?:[Ấấ]p\\s+)?");

    /** A number and what else is no letter before a word. */
    private static final Pattern NUMBER = Pattern.compile("^[^\\p{L}]*(?:(?:STT|TT)\\s+)?");

    /** What stands above a column of hamlets. */
    private static final Set<String> HEADINGS = Set.of(
            "ấp", "tên ấp", "các ấp", "danh sách ấp", "danh sách các ấp", "tên các ấp", "ấp, khóm", "tên ấp, khóm");

    private static final int CODE_DIGITS = 5;

    private static final Pattern LEVEL = Pattern.compile(
            "(?:xã|phường|thị trấn|đặc khu)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    public NewCommune {
        name = name.strip();
        name = name.isEmpty() || LEVEL.matcher(name).matches() ? name : "xã " + name;
        code = code.strip();
        hamlets = hamlets.stream()
                .filter(line ->
                        !HEADINGS.contains(Words.key(NUMBER.matcher(line).replaceFirst(""))))
                .map(hamlet -> NUMBERED.matcher(hamlet).replaceFirst("").strip())
                .filter(hamlet -> !hamlet.isEmpty())
                .toList();
    }

    /** What must be mended before a work folder is made of it, in words. */
    public Optional<String> fault() {
        Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");
        if (name.isEmpty()) {
            return Optional.of(say.of("new.noName"));
        }
        if (!code.isEmpty() && !code.matches("\\d{" + CODE_DIGITS + "}")) {
            return Optional.of(say.of("new.code", "code", code));
        }
        Set<String> seen = new HashSet<>();
        return hamlets.stream()
                .filter(hamlet -> !seen.add(Words.key(hamlet)))
                .findFirst()
                .map(twice -> say.of("new.twice", "hamlet", twice));
    }

    /** The plans to propose: those that run today, else the first. */
    public static List<ShippedPlan> proposedPlans() {
        int year = LocalDate.now(WorkFolder.clock()).getYear();
        List<ShippedPlan> running =
                ShippedPlan.all().stream().filter(plan -> plan.runsIn(year)).toList();
        return running.isEmpty() ? ShippedPlan.all().subList(0, 1) : running;
    }

    public static NewCommune named(String name) {
        return new NewCommune(name, "", List.of(), "", "");
    }

    PlanRows in(PlanRows plan) {
        PlanRows rows = hamlets.isEmpty() ? plan.withSampleHamlets() : plan.withHamlets(hamlets);
        return rows.withSetting("communeName", name)
                .withSetting("communeCode", code)
                .withSetting("contactName", contact.strip())
                .withSetting("contactPhone", phone.strip());
    }
}
