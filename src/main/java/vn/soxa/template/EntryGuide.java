package vn.soxa.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Breach;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Rule;
import vn.soxa.office.write.Validation;
import vn.soxa.office.write.Validation.Allowed;
import vn.soxa.text.PeriodExamples;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** What a column asks for while it is typed in: the prompt beside the cell, what is refused, and what to type then. */
final class EntryGuide {
    /** What spreadsheet programs bear in a validation. */
    private static final int LONGEST_FORMULA = 255;

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_ERROR = 225;

    private final SheetView view;
    private final Phrasebook words;
    private final RowCells cells;
    private final TypeFormula types;
    private final RuleFormula formulas;
    private final PeriodExamples examples;

    EntryGuide(SheetView view, Phrasebook words) {
        this.view = view;
        this.words = words;
        this.cells = new RowCells(view);
        this.types = new TypeFormula(view, cells);
        this.formulas = new RuleFormula(view, cells, true);
        this.examples = new PeriodExamples(view.bounds().from(), view.bounds().cutoff());
    }

    Validation of(Column column) {
        Allowed allowed = allowed(column);
        return new Validation(
                Layout.entries(view.index(column.key()), view.lastRow()),
                allowed,
                !column.open() && !(allowed instanceof Allowed.Anything),
                StringUtils.abbreviate(title(column.header()), "…", LONGEST_TITLE),
                StringUtils.abbreviate(prompt(column), "…", LONGEST_PROMPT),
                words.of(column.open() ? "error.title.open" : "error.title"),
                StringUtils.abbreviate(error(column), "…", LONGEST_ERROR));
    }

    private Allowed allowed(Column column) {
        if (column.key().equals(Column.ROW_CODE)) {
            return new Allowed.When("FALSE");
        }
        Optional<String> list = view.choices().nameFor(column);
        if (list.isPresent()) {
            return new Allowed.InList(list.get());
        }
        String refused = refused(column);
        return refused.isEmpty() ? new Allowed.Anything() : new Allowed.When(refused + "=0");
    }

    /** The type, then as many limits as a validation can hold; the rest is left to the red cell. */
    private String refused(Column column) {
        Stream<String> terms = limits(column).map(rule -> formulas.of(rule.broken()));
        StringBuilder refused = new StringBuilder(types.wrongWhenTyped(column).orElse(""));
        if (column.type().numeric()) {
            TypedFigure figure = view.figure(column, cells);
            List<Rule> own =
                    limits(column).filter(rule -> fixedRange(rule, column)).toList();
            refused.append(figure.refused(limit(own, "min"), limit(own, "above"), limit(own, "max")));
            terms = Stream.concat(
                    limits(column).filter(rule -> !own.contains(rule)).map(rule -> formulas.of(rule.broken())),
                    Stream.of(figure.doubtful()));
        }
        terms.forEach(term -> {
            if (refused.length() + term.length() + "+=0".length() <= LONGEST_FORMULA) {
                refused.append(refused.isEmpty() ? "" : "+").append(term);
            }
        });
        return refused.toString();
    }

    /** Limits of the column's own figure that always hold; of an area they are in another unit than it is typed in. */
    private static boolean fixedRange(Rule rule, Column column) {
        return rule.breach() == Breach.OUT_OF_RANGE && column.type() != ColumnType.AREA && always(rule);
    }

    private static @Nullable BigDecimal limit(List<Rule> rules, String arg) {
        return rules.stream()
                .map(rule -> rule.args().getOrDefault(arg, ""))
                .filter(number -> !number.isEmpty())
                .map(BigDecimal::new)
                .findFirst()
                .orElse(null);
    }

    /** A header too long for a title leaves its unit to the prompt. */
    private static String title(String header) {
        return header.length() > LONGEST_TITLE ? header.replaceAll(" \\([^)]*\\)$", "") : header;
    }

    private String prompt(Column column) {
        List<String> parts = new ArrayList<>();
        parts.add(examples.in(column.prompt()));
        if (column.key().equals(Column.UNIT) && !view.units().isEmpty()) {
            parts.add(words.of("prompt.unit", "unit", view.unit()));
        }
        limits(column)
                .filter(rule -> rule.breach() == Breach.AFTER_CUTOFF || rule.breach() == Breach.OUTSIDE_PERIOD)
                .map(this::limit)
                .map(limit -> limit + ".")
                .forEach(parts::add);
        if (!column.key().equals(Column.ROW_CODE) && !column.example().isEmpty()) {
            parts.add(words.of("prompt.example", "example", examples.in(column.example())));
        }
        return String.join(" ", parts);
    }

    private String error(Column column) {
        if (column.key().equals(Column.ROW_CODE)) {
            return words.of("error.rowCode");
        }
        boolean listed = view.choices().nameFor(column).isPresent();
        String kind = listed ? (column.open() ? "error.OPEN" : "error.LIST") : "error." + column.type();
        Stream<String> first = words.has(kind) ? Stream.of(words.of(kind)) : Stream.empty();
        return Stream.of(
                        first,
                        limits(column)
                                .filter(rule -> rule.breach() != Breach.OUT_OF_RANGE || always(rule))
                                .map(this::limit)
                                .distinct()
                                .map(limit -> limit + "."),
                        Stream.of(column.example())
                                .filter(example -> !example.isEmpty())
                                .map(example -> words.of("prompt.example", "example", examples.in(example))))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    /** False for a limit that depends on other cells: three of them said one after the other contradict each other. */
    private static boolean always(Rule rule) {
        return rule.reads().stream().allMatch(key -> key.equals(rule.column()) || key.equals(Column.UNIT));
    }

    private Stream<Rule> limits(Column column) {
        return view.rules().stream().filter(rule -> rule.column().equals(column.key()) && ColumnChecks.forbids(rule));
    }

    private String limit(Rule rule) {
        return switch (rule.breach()) {
            case AFTER_CUTOFF ->
                words.of(
                        "limit.AFTER_CUTOFF",
                        "date",
                        VietnameseFormat.date(view.bounds().cutoff()));
            case OUTSIDE_PERIOD ->
                words.of(
                        "limit.OUTSIDE_PERIOD",
                        "date",
                        VietnameseFormat.date(view.bounds().from()));
            case OUT_OF_RANGE -> range(rule);
            case MORE_THAN_WHOLE, SUM_ABOVE_WHOLE, BEFORE_OTHER, RATIO_UNLIKELY, YIELD_UNLIKELY ->
                words.of("limit." + rule.breach(), "whole", header(rule.args().get("whole")));
            default -> words.of("limit." + rule.breach());
        };
    }

    private String range(Rule rule) {
        return Stream.of("min", "max")
                .filter(arg -> !rule.args().getOrDefault(arg, "").isEmpty())
                .map(arg -> words.of(
                        "limit." + arg, "number", shown(rule, rule.args().getOrDefault(arg, ""))))
                .collect(Collectors.joining(", "));
    }

    private String shown(Rule rule, String number) {
        boolean area = view.column(rule.column())
                .filter(column -> column.type() == ColumnType.AREA)
                .isPresent();
        if (number.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return VietnameseFormat.date(LocalDate.parse(number));
        }
        BigDecimal value = new BigDecimal(number);
        boolean large = area && value.signum() != 0;
        return VietnameseFormat.number(large ? value.movePointLeft(4) : value, 4) + (large ? " ha" : "");
    }

    private String header(@Nullable String key) {
        return key == null ? "" : view.column(key).map(Column::header).orElse(key);
    }
}
