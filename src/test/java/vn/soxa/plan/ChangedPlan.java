package vn.soxa.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.soxa.forms.FormCatalogue;

/** A plan with something changed and nothing wrong in its book, for tests. */
public final class ChangedPlan {

    private final Plan of;
    private final Map<String, String> unit;
    private List<Hamlet> hamlets;
    private List<Indicator> indicators;
    private List<Allotment> allotments;
    private List<Task> tasks;
    private List<Assignment> assignments;
    private List<OpeningFigure> opening;
    private List<PlanHead> heads;
    private FormCatalogue forms;

    private ChangedPlan(Plan of) {
        this.of = of;
        this.unit = new TreeMap<>(of.unit());
        this.hamlets = of.hamlets();
        this.indicators = of.indicators();
        this.allotments = of.allotments();
        this.tasks = of.tasks();
        this.assignments = of.assignments();
        this.opening = of.opening();
        this.heads = of.heads();
        this.forms = of.forms();
    }

    public static ChangedPlan of(Plan plan) {
        return new ChangedPlan(plan);
    }

    public ChangedPlan setting(String key, String value) {
        unit.put(key, value);
        return this;
    }

    public ChangedPlan settings(Map<String, String> values) {
        unit.putAll(values);
        return this;
    }

    public ChangedPlan hamlets(List<Hamlet> of) {
        hamlets = of;
        return this;
    }

    public ChangedPlan indicators(List<Indicator> of) {
        indicators = of;
        return this;
    }

    /** Each indicator, or what it becomes. */
    public ChangedPlan indicators(UnaryOperator<Indicator> change) {
        return indicators(indicators.stream().map(change).toList());
    }

    /** One indicator changed. */
    public ChangedPlan indicator(String code, UnaryOperator<Indicator> change) {
        return indicators(one -> one.code().equals(code) ? change.apply(one) : one);
    }

    public ChangedPlan allotments(List<Allotment> of) {
        allotments = of;
        return this;
    }

    public ChangedPlan tasks(List<Task> of) {
        tasks = of;
        return this;
    }

    public ChangedPlan assignments(List<Assignment> of) {
        assignments = of;
        return this;
    }

    public ChangedPlan opening(List<OpeningFigure> of) {
        opening = of;
        return this;
    }

    public ChangedPlan heads(List<PlanHead> of) {
        heads = of;
        return this;
    }

    public ChangedPlan forms(FormCatalogue of) {
        forms = of;
        return this;
    }

    public Plan done() {
        return new Plan(
                unit,
                hamlets,
                of.officers(),
                indicators,
                allotments,
                tasks,
                of.periods(),
                assignments,
                of.companies(),
                of.lists(),
                opening,
                forms,
                of.report(),
                heads,
                Faults.NONE);
    }
}
