package vn.soxa.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a commune workbook tells the level above, word for word and to the last digit; no persons, no rows.
 *
 * @param about {@code commune}, {@code communeName}, {@code provinceCode}, {@code provinceName}, {@code planTitle},
 *     {@code resolution}, {@code period}, {@code cutoff}, {@code version}
 * @param submissions how many reporters have which status: {@code ACCEPTED}, {@code PARTLY}, {@code REJECTED},
 *     {@code NOT_SENT}, and {@code REPORTERS} for all
 */
public record Summary(
        Map<String, String> about,
        List<Figure> figures,
        List<Work> tasks,
        List<Fund> funds,
        Map<String, Integer> submissions) {

    public Summary {
        about = Map.copyOf(about);
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
        funds = List.copyOf(funds);
        submissions = Map.copyOf(submissions);
    }

    /**
     * One indicator and year.
     *
     * @param year null where one figure runs through all years
     * @param kind name of the {@code IndicatorKind}
     * @param aggregation name of the {@code Aggregation}
     * @param status name of the {@code Status}
     * @param thisPeriod what the period added; null where nobody told anything, or it cannot be compared
     * @param old how much of the actual stands from an earlier period
     * @param share true for percents, which do not add up over communes
     * @param part what a percent divides, over the places of which both figures are known; null for others
     * @param whole by what it is divided
     * @param told how many of those asked the figure rests on
     * @param ceiling true where more than the target is no success
     * @param place the cell of the commune's workbook that tells it, as a link names it; null where it is not said
     */
    public record Figure(
            String code,
            @Nullable Integer year,
            String name,
            String unit,
            String kind,
            String aggregation,
            @Nullable String parent,
            @Nullable LocalDate deadline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal expected,
            BigDecimal actual,
            @Nullable BigDecimal percent,
            String status,
            @Nullable BigDecimal thisPeriod,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal sameLastYear,
            @Nullable BigDecimal confirmed,
            @Nullable BigDecimal forecast,
            BigDecimal old,
            boolean share,
            @Nullable String cause,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            int told,
            int asked,
            boolean ceiling,
            @Nullable String place) {}

    /** One obligation of the plan; {@code owner} is the code of the post, {@code status} as B2 has it. */
    public record Work(
            String code,
            String title,
            String owner,
            String due,
            @Nullable String status,
            @Nullable BigDecimal percent,
            boolean late,
            BigDecimal planned,
            BigDecimal spent) {}

    /** Money of one source in one year, in million dong. */
    public record Fund(@Nullable Integer year, String source, BigDecimal planned, BigDecimal spent) {}
}
