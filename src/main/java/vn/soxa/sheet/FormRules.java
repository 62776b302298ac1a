package vn.soxa.sheet;

import java.util.List;
import java.util.Set;
import vn.soxa.form.Hand;
import vn.soxa.form.Rule;

/** The rules of a form with what is needed to know whether a row is to be judged by them. */
record FormRules(List<Judged> all) {

    /**
     * One rule.
     *
     * @param reads keys of the columns it looks at
     * @param owners true where one of them is the owner officer's
     */
    record Judged(Rule rule, Set<String> reads, boolean owners) {}

    static FormRules of(FormHeaders form) {
        return new FormRules(
                form.form().rules().stream().map(rule -> judged(rule, form)).toList());
    }

    private static Judged judged(Rule rule, FormHeaders form) {
        Set<String> reads = Set.copyOf(rule.reads());
        boolean owners = reads.stream()
                .filter(form::isKey)
                .anyMatch(key -> form.column(key).hand() == Hand.OWNER);
        return new Judged(rule, reads, owners);
    }
}
