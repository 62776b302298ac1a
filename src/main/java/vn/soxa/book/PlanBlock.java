package vn.soxa.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanHead;

/**
 * The indicators of one of several plans.
 *
 * @param title the plan's name; empty where there is only one
 */
record PlanBlock(String title, List<IndicatorResult> results) {

    PlanBlock {
        results = List.copyOf(results);
    }

    /** True where the indicator that it is a part of is told too. */
    boolean part(IndicatorResult result) {
        return results.stream()
                .anyMatch(whole ->
                        whole.indicator().code().equals(result.indicator().parent()));
    }

    /** One block where the book carries one plan, else one a plan that has any of these. */
    static List<PlanBlock> of(Plan plan, List<IndicatorResult> results) {
        List<PlanHead> heads = plan.several();
        if (heads.isEmpty()) {
            return List.of(new PlanBlock("", results));
        }
        List<PlanBlock> blocks = new ArrayList<>();
        List<String> named = heads.stream().map(PlanHead::code).toList();
        blocks.add(new PlanBlock(
                plan.setting("planTitle", ""),
                results.stream()
                        .filter(result -> !named.contains(
                                String.valueOf(result.indicator().plan())))
                        .toList()));
        heads.forEach(head -> blocks.add(new PlanBlock(
                head.name(),
                results.stream()
                        .filter(result ->
                                Objects.equals(head.code(), result.indicator().plan()))
                        .toList())));
        return blocks.stream().filter(block -> !block.results().isEmpty()).toList();
    }
}
