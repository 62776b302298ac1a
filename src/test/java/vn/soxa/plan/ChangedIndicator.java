package vn.soxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An indicator with something changed, for tests. */
public final class ChangedIndicator {

    private final Map<String, String> texts;
    private String code;
    private String name;
    private String unit;
    private IndicatorKind kind;
    private FigureSource source;
    private Direction direction;
    private Pace pace;
    private Aggregation aggregation;
    private Map<Integer, BigDecimal> targets;
    private @Nullable LocalDate deadline;
    private final Indicator of;

    private ChangedIndicator(Indicator of) {
        this.of = of;
        this.texts = new TreeMap<>();
        this.code = of.code();
        this.name = of.name();
        this.unit = of.unit();
        this.kind = of.kind();
        this.source = of.source();
        this.direction = of.direction();
        this.pace = of.pace();
        this.aggregation = of.aggregation();
        this.targets = of.targets();
        this.deadline = of.deadline();
    }

    public static ChangedIndicator of(Indicator indicator) {
        return new ChangedIndicator(indicator);
    }

    /** One that is followed, in a unit, and has nothing else. */
    public static ChangedIndicator bare(String code, String unit) {
        return new ChangedIndicator(new Indicator(
                code,
                null,
                code,
                unit,
                IndicatorKind.TRACK,
                FigureSource.FORMS,
                Direction.AT_LEAST,
                Pace.EVEN,
                Aggregation.STOCK,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false,
                List.of()));
    }

    public ChangedIndicator named(String newCode, String newName, String newUnit) {
        code = newCode;
        name = newName;
        unit = newUnit;
        return this;
    }

    public ChangedIndicator kind(IndicatorKind other) {
        kind = other;
        return this;
    }

    public ChangedIndicator typed() {
        source = FigureSource.TYPED;
        return this;
    }

    public ChangedIndicator aggregated(Aggregation other) {
        aggregation = other;
        return this;
    }

    public ChangedIndicator aimed(Direction side, Pace tempo, Map<Integer, BigDecimal> years) {
        direction = side;
        pace = tempo;
        targets = years;
        return this;
    }

    public ChangedIndicator due(LocalDate day) {
        deadline = day;
        return this;
    }

    public ChangedIndicator divides(String numerator, String denominator) {
        source = FigureSource.RATE;
        texts.put("numerator", numerator);
        texts.put("denominator", denominator);
        return this;
    }

    public ChangedIndicator ofPlan(String plan) {
        texts.put("plan", plan);
        return this;
    }

    public ChangedIndicator partOf(String parent) {
        texts.put("parent", parent);
        return this;
    }

    public ChangedIndicator ownedBy(String owner) {
        texts.put("owner", owner);
        return this;
    }

    public Indicator done(Calculation... calculations) {
        return new Indicator(
                code,
                texts.getOrDefault("plan", of.plan()),
                name,
                unit,
                kind,
                source,
                direction,
                pace,
                aggregation,
                targets,
                deadline,
                texts.getOrDefault("owner", of.owner()),
                texts.getOrDefault("parent", of.parent()),
                texts.getOrDefault("numerator", of.numerator()),
                texts.getOrDefault("denominator", of.denominator()),
                of.milestones(),
                of.steps(),
                of.stepList(),
                of.phrase(),
                of.ownPage(),
                source != FigureSource.FORMS
                        ? List.of()
                        : calculations.length == 0 ? of.calculations() : List.of(calculations));
    }
}
