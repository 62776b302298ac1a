package vn.soxa.app;

import java.util.List;
import vn.soxa.bench.Communes;
import vn.soxa.plan.ChangedIndicator;
import vn.soxa.plan.Faults;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Plan;

/** Plans of made-up communes that are not like the others'. */
final class ChangedPlan {

    private ChangedPlan() {}

    /** The plan of a commune in which one indicator was changed. */
    static Plan of(int number, String code, String newCode, String name, String unit, IndicatorKind kind) {
        Plan plan = Communes.plan(number);
        List<Indicator> indicators = plan.indicators().stream()
                .map(one -> one.code().equals(code) ? changed(one, newCode, name, unit, kind) : one)
                .toList();
        return new Plan(
                plan.unit(),
                plan.hamlets(),
                plan.officers(),
                indicators,
                plan.allotments(),
                plan.tasks(),
                plan.periods(),
                plan.assignments(),
                plan.companies(),
                plan.lists(),
                plan.sown(),
                plan.opening(),
                plan.forms(),
                plan.report(),
                plan.heads(),
                Faults.NONE);
    }

    private static Indicator changed(Indicator one, String code, String name, String unit, IndicatorKind kind) {
        return ChangedIndicator.of(one)
                .named(code, name, unit)
                .kind(kind)
                .typed()
                .done();
    }
}
