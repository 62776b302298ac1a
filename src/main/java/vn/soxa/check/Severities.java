package vn.soxa.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.form.CrossRule;
import vn.soxa.plan.Plan;

/** How much a finding weighs in this commune: first reminded of, later enforced, as the plan book says. */
record Severities(Plan plan, Decisions decisions, Map<String, Optional<Severity>> known) {

    /** Followed by a finding's code: a setting of the plan book. */
    static final String SETTING = "severity.";

    /** The list with every word that the plan book has for it. */
    private static final String WORDS = "Mức độ";

    Severities(Plan plan, Decisions decisions) {
        this(plan, decisions, new ConcurrentHashMap<>());
    }

    /** Leaves alone what is already lighter or heavier than usual for its code, and what could not be read. */
    Finding weigh(Finding finding) {
        if (finding.code().fixed() || finding.severity() != finding.code().severity()) {
            return finding;
        }
        return known.computeIfAbsent(finding.code().name(), this::chosen)
                .map(finding::as)
                .orElse(finding);
    }

    /** The finding as heavy as its rule says. */
    static Finding weighed(CrossRule rule, Finding finding) {
        return finding.as(
                switch (rule.level()) {
                    case STOP -> Severity.ERROR;
                    case ASK -> Severity.CONFIRM;
                    case NOTE -> Severity.WARNING;
                });
    }

    private Optional<Severity> chosen(String code) {
        Severity decided = decisions.severities().get(code);
        String setting = plan.choice(WORDS, SETTING + code)
                .orElseGet(() -> plan.setting(SETTING + code, "").strip().toUpperCase(Locale.ROOT));
        return decided != null
                ? Optional.of(decided)
                : Arrays.stream(Severity.values())
                        .filter(severity -> severity.name().equals(setting))
                        .findFirst();
    }
}
