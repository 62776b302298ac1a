package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.Breach;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Hand;
import vn.soxa.form.RowJudge;
import vn.soxa.form.RowValues;
import vn.soxa.form.Rule;
import vn.soxa.text.VietnameseFormat;

/** The declared rules of a form, judged on one row of a sheet after another. */
final class RowRules {

    private static final Set<Breach> PARTS = EnumSet.of(Breach.MORE_THAN_WHOLE, Breach.SUM_ABOVE_WHOLE);
    private static final Set<Breach> COMPARING = EnumSet.of(
            Breach.MORE_THAN_WHOLE,
            Breach.SUM_ABOVE_WHOLE,
            Breach.SUM_DIFFERS,
            Breach.BEFORE_OTHER,
            Breach.RATIO_UNLIKELY);

    private final String sheet;
    private final FormHeaders form;
    private final ReadingContext context;
    private final Map<String, Integer> columns;
    private final List<FormRules.Judged> rules;
    private final RowJudge judge;

    /** Only rules whose cell the sheet has are judged. */
    RowRules(String sheet, FormHeaders form, ReadingContext context, Map<String, Integer> columns) {
        this.sheet = sheet;
        this.form = form;
        this.context = context;
        this.columns = columns;
        this.rules = form.rules().all().stream()
                .filter(judged -> columns.containsKey(judged.rule().column()))
                .toList();
        this.judge = form.form().constraints().judge(context.bounds());
    }

    /**
     * One finding a cell: the first rule it breaks, and none where the cell itself could not be read.
     *
     * @param unreadable keys of cells that hold something nobody could read
     * @param stored keys of days that stand there as days: who typed them may not have seen what they became
     * @param others true where the row is a hamlet's, completed here by the owner officer
     */
    List<Finding> broken(
            int row, Map<String, BoundCell> cells, Set<String> unreadable, Set<String> stored, boolean others) {
        RowValues values = values(cells);
        List<Rule> broken = judge.broken(values);
        if (broken.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(0);
        List<String> told = new ArrayList<>(0);
        for (FormRules.Judged judged : rules) {
            Rule rule = judged.rule();
            if ((!others || judged.owners())
                    && broken.contains(rule)
                    && !told.contains(rule.column())
                    && Collections.disjoint(judged.reads(), unreadable)) {
                told.add(rule.column());
                Finding finding = finding(rule, row, cells, values, others);
                findings.add(
                        stored.contains(rule.column()) ? likely(rule, values).asked(finding, rule) : finding);
            }
        }
        return findings;
    }

    private Finding finding(Rule rule, int row, Map<String, BoundCell> cells, RowValues values, boolean others) {
        LikelyYield yield = rule.breach() == Breach.YIELD_UNLIKELY ? LikelyYield.of(rule, values, context) : null;
        if (yield != null) {
            return ofYield(yield, row, cells, others);
        }
        BoundCell cell = cells.get(rule.column());
        Column column = form.column(rule.column());
        CellAddress address = new CellAddress(sheet, row, Objects.requireNonNull(columns.get(rule.column())));
        boolean awaited = rule.breach() == Breach.REQUIRED && column.hand() == Hand.OWNER;
        FindingCode code = awaited ? FindingCode.CELL_OWNER_MISSING : code(rule.breach());
        boolean choose = rule.breach() == Breach.REQUIRED && column.type().listed();
        String example = context.examples().in(column.example());
        Finding finding = Finding.ofCell(code, address, "header", column.header())
                .with(choose ? "arrow" : "example", choose ? "" : example);
        for (Map.Entry<String, String> arg : rule.args().entrySet()) {
            finding = arg.getValue().isEmpty() ? finding : finding.with(arg.getKey(), shown(arg, column));
        }
        finding = cell == null ? finding : finding.with("found", cell.raw());
        boolean measured = code == FindingCode.CELL_UNUSUAL || code == FindingCode.CELL_OUT_OF_RANGE;
        finding = measured && !column.unit().isEmpty() ? finding.with("unit", column.unit()) : finding;
        finding = besides(finding, rule, row);
        finding = likely(rule, values).told(finding, rule, column);
        finding = rule.message().isEmpty() ? finding : finding.with(Finding.SAID, rule.message());
        finding = rule.basis().isEmpty() ? finding : finding.with(Finding.BASIS, rule.basis());
        return switch (rule.level()) {
            case STOP -> awaited ? finding : finding.as(reminds(rule, column) ? Severity.WARNING : Severity.ERROR);
            case ASK -> finding.as(Severity.CONFIRM);
            case NOTE -> finding.as(Severity.WARNING);
        };
    }

    /** The bounds of a cell that nothing rests on do not cost the row. */
    private static boolean reminds(Rule rule, Column column) {
        return rule.breach() == Breach.OUT_OF_RANGE && !column.weighs();
    }

    private Likely likely(Rule rule, RowValues values) {
        return new Likely(values, context.bounds(), inPeriod(form.column(rule.column())));
    }

    /** The other cells that a person may have to mend instead. */
    private Finding besides(Finding finding, Rule rule, int row) {
        String other =
                switch (rule.breach()) {
                    case MORE_THAN_WHOLE, SUM_ABOVE_WHOLE, BEFORE_OTHER, RATIO_UNLIKELY ->
                        rule.args().getOrDefault("whole", "");
                    case UNEXPLAINED -> rule.figure();
                    default -> "";
                };
        Integer place = columns.get(other);
        CellAddress own = finding.cell();
        Finding told = COMPARING.contains(rule.breach()) ? finding.with(Finding.EITHER, either(rule, row)) : finding;
        return place == null || own == null
                ? told
                : told.with("cell", own.a1()).with("otherCell", new CellAddress(sheet, row, place).a1());
    }

    /** Figures that are a part of one of these, with that one; where the row cannot do without it none of it counts anyhow. */
    Map<Column, Column> partsOf(Set<String> unreadable, Map<String, BoundCell> cells) {
        Set<String> needed = judge.broken(values(cells)).stream()
                .filter(rule -> rule.breach() == Breach.REQUIRED)
                .map(Rule::column)
                .collect(Collectors.toSet());
        Map<Column, Column> parts = new LinkedHashMap<>();
        for (FormRules.Judged judged : rules) {
            String whole = judged.rule().args().getOrDefault("whole", "");
            if (PARTS.contains(judged.rule().breach()) && unreadable.contains(whole) && !needed.contains(whole)) {
                judged.reads().stream()
                        .filter(key -> !key.equals(whole) && !unreadable.contains(key))
                        .map(form::column)
                        .filter(part -> part.type().numeric() && !part.required())
                        .forEach(part -> parts.putIfAbsent(part, form.column(whole)));
            }
        }
        return parts;
    }

    private static RowValues values(Map<String, BoundCell> cells) {
        return key -> {
            BoundCell cell = cells.get(key);
            return cell == null ? null : cell.value();
        };
    }

    /** Every figure or day that the rule compares. */
    private String either(Rule rule, int row) {
        return rule.reads().stream()
                .filter(key ->
                        columns.containsKey(key) && !form.column(key).type().listed())
                .map(key -> new CellAddress(sheet, row, Objects.requireNonNull(columns.get(key))).a1())
                .collect(Collectors.joining(", "));
    }

    private boolean inPeriod(Column column) {
        return form.rules().all().stream()
                .map(FormRules.Judged::rule)
                .anyMatch(rule ->
                        rule.breach() == Breach.OUTSIDE_PERIOD && rule.column().equals(column.key()));
    }

    /**
     * At the unit of the land where another one was probably meant and it can be mended here, else at the tonnes; what no
     * field bears is asked where that costs no more than the cell, or a figure rests on the tonnes, or on the land and no slip
     * explains it.
     */
    private Finding ofYield(LikelyYield yield, int row, Map<String, BoundCell> cells, boolean others) {
        Rule rule = yield.rule();
        boolean mendable = columns.containsKey(Column.UNIT)
                && (!others || form.column(Column.UNIT).hand() == Hand.OWNER);
        String unit = yield.meantTonnes() == null && mendable ? yield.meantUnit() : null;
        Column column = form.column(unit == null ? rule.column() : Column.UNIT);
        BoundCell cell = cells.get(column.key());
        CellAddress address = new CellAddress(sheet, row, Objects.requireNonNull(columns.get(column.key())));
        Finding unlikely = Finding.ofCell(FindingCode.CELL_YIELD_UNLIKELY, address, "header", column.header());
        String meant = unit == null ? yield.meantTonnes() : unit;
        String land = Objects.requireNonNull(rule.args().get("whole"));
        boolean rests = column.weighs() || (meant == null && form.column(land).weighs());
        return (yield.impossible() && (rests || others) ? unlikely.as(Severity.CONFIRM) : unlikely)
                .with("found", cell == null ? context.unit() : cell.raw())
                .with("tonnes", VietnameseFormat.number(yield.tonnes(), 4))
                .with("whole", yield.hectares())
                .with("part", yield.perHectare())
                .with("min", Shown.number(Objects.requireNonNull(rule.args().get("min"))))
                .with("max", Shown.number(Objects.requireNonNull(rule.args().get("max"))))
                .suggesting(meant);
    }

    private String shown(Map.Entry<String, String> arg, Column column) {
        return switch (arg.getKey()) {
            case "whole" ->
                form.isKey(arg.getValue()) ? form.column(arg.getValue()).header() : arg.getValue();
            case "times" -> Shown.number(arg.getValue());
            case "list", "band" -> arg.getValue();
            default -> Shown.limit(arg.getValue(), column);
        };
    }

    private static FindingCode code(Breach breach) {
        return switch (breach) {
            case REQUIRED -> FindingCode.CELL_REQUIRED;
            case MUST_BE_BLANK -> FindingCode.CELL_NOT_BLANK;
            case NOT_ALLOWED -> FindingCode.CELL_NOT_ALLOWED;
            case SUM_ABOVE_WHOLE -> FindingCode.CELL_SUM_ABOVE_WHOLE;
            case BEFORE_OTHER -> FindingCode.CELL_DATE_BEFORE;
            case RATIO_UNLIKELY -> FindingCode.CELL_RATIO_UNLIKELY;
            case OUT_OF_RANGE -> FindingCode.CELL_OUT_OF_RANGE;
            case UNUSUAL -> FindingCode.CELL_UNUSUAL;
            case MORE_THAN_WHOLE -> FindingCode.CELL_MORE_THAN_WHOLE;
            case SUM_DIFFERS -> FindingCode.CELL_SUM_DIFFERS;
            case BAND_DIFFERS -> FindingCode.CELL_BAND_DIFFERS;
            case AFTER_CUTOFF -> FindingCode.CELL_DATE_AFTER_CUTOFF;
            case OUTSIDE_PERIOD -> FindingCode.CELL_DATE_OUTSIDE_PERIOD;
            case YIELD_UNLIKELY -> FindingCode.CELL_YIELD_UNLIKELY;
            case UNEXPLAINED -> FindingCode.CELL_DIFFERENCE_UNEXPLAINED;
            case LAPSES_SOON -> FindingCode.CELL_LAPSES_SOON;
            case ANSWERED_LATE -> FindingCode.CELL_REPLY_LATE;
        };
    }
}
