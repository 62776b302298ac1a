package vn.soxa.check;

import java.util.List;
import java.util.stream.Stream;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.plan.Plan;

/** The rules of all forms that look beyond a row, as checks, in the order in which they are judged. */
final class RuleChecks {

    private RuleChecks() {}

    /** What makes two rows one thing, before any figure of them is compared. */
    static Stream<CrossCheck> ofThings(Plan plan) {
        return of(plan, List.of(CrossRule.Kind.UNIQUE));
    }

    static Stream<CrossCheck> ofFigures(Plan plan) {
        return of(
                plan,
                Stream.of(CrossRule.Kind.values())
                        .filter(kind -> kind != CrossRule.Kind.UNIQUE)
                        .toList());
    }

    private static Stream<CrossCheck> of(Plan plan, List<CrossRule.Kind> kinds) {
        return kinds.stream().flatMap(kind -> plan.forms().forms().stream()
                .flatMap(form -> form.crossRules(kind).stream().map(rule -> check(form, rule))));
    }

    private static CrossCheck check(Form form, CrossRule rule) {
        return switch (rule.kind()) {
            case UNIQUE -> new NotTwice(form, rule);
            case WITHIN_BASE -> new WithinBase(form, rule);
            case NOT_FALLING -> new NotFalling(form, rule);
            case LIKE_BEFORE -> new LikeBefore(form, rule);
            case OWN_FIGURE -> new OwnFigure(form, rule);
            case NOT_AGAIN -> new NotAgain(form, rule);
            case MOVED_ON -> new MovedOn(form, rule);
            case NEVER -> new NeverSo(form, rule);
        };
    }
}
