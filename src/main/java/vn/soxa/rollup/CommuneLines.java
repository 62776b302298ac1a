package vn.soxa.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.FigureCells;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.book.StatusWords;
import vn.soxa.ledger.Summary;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** The three long tables of a rollup: indicators, tasks and funds of every commune. */
final class CommuneLines {

    static final int KEY = 0;
    static final int COMMUNE = 1;
    static final int FIGURE_TARGET = 8;
    static final int FIGURE_EXPECTED = 9;
    static final int FIGURE_ACTUAL = 10;
    static final int FIGURE_PERIOD = 11;
    static final int FIGURE_OLD = 12;
    static final int FIGURE_STATUS = 13;
    static final int FIGURE_WORRYING = 14;
    static final int FIGURE_PART = 15;
    static final int FIGURE_WHOLE = 16;
    static final int TASK_STATUS = 4;
    static final int TASK_LATE = 6;
    static final int TASK_PLANNED = 7;
    static final int TASK_SPENT = 8;
    static final int FUND_YEAR = 3;
    static final int FUND_SOURCE = 4;
    static final int FUND_PLANNED = 5;
    static final int FUND_SPENT = 6;

    private static final double[] FIGURE_WIDTHS = {11, 10, 24, 18, 10, 38, 8, 12, 12, 12, 12, 12, 12, 16, 8, 12, 12, 30
    };
    private static final double[] TASK_WIDTHS = {11, 10, 24, 44, 20, 10, 8, 12, 12};
    private static final double[] FUND_WIDTHS = {18, 10, 24, 8, 34, 14, 14};

    /** Spreadsheet programs bear so many links on a sheet. */
    private static final int MOST_LINKS = 65_000;

    private static final int DECIMALS = 6;
    private static final String INDICATORS = "Chỉ tiêu";

    private record FigurePart(IndicatorTotal total, IndicatorTotal.Part part) {}

    private record TaskPart(TaskTotal total, TaskTotal.Part part) {}

    private final int year;
    private final UnaryOperator<String> way;
    private final FlatSheet<FigurePart> figures;
    private final FlatSheet<TaskPart> tasks;
    private final FlatSheet<FundPart> funds;
    private final boolean linked;

    /** {@code way} leads from the workbook to a file of the folder. */
    CommuneLines(RolledUp rolled, int year, UnaryOperator<String> way) {
        this.year = year;
        this.way = way;
        List<FigurePart> lines = rolled.indicators().stream()
                .flatMap(total -> total.parts().stream().map(part -> new FigurePart(total, part)))
                .toList();
        linked = lines.size() < MOST_LINKS;
        figures = new FlatSheet<>("Số liệu chỉ tiêu", "rollup.figures", lines, FIGURE_WIDTHS);
        tasks = new FlatSheet<>(
                "Số liệu nhiệm vụ",
                "rollup.works",
                rolled.tasks().stream()
                        .flatMap(total -> total.parts().stream().map(part -> new TaskPart(total, part)))
                        .toList(),
                TASK_WIDTHS);
        funds = new FlatSheet<>(
                "Số liệu kinh phí",
                "rollup.funds",
                rolled.communes().stream()
                        .flatMap(book -> book.summary().funds().stream().map(fund -> new FundPart(book, fund)))
                        .toList(),
                FUND_WIDTHS);
    }

    FlatSheet<?> figures() {
        return figures;
    }

    FlatSheet<?> tasks() {
        return tasks;
    }

    FlatSheet<?> funds() {
        return funds;
    }

    List<SheetSpec> specs() {
        return List.of(figures.spec(this::figure), tasks.spec(CommuneLines::task), funds.spec(CommuneLines::fund));
    }

    /** A cell that leads to the commune's own workbook. */
    CellSpec toBook(CellSpec cell, CommuneBook book) {
        return toBook(cell, book, INDICATORS, 0);
    }

    /** A cell that leads to the line of the commune's own workbook that tells a figure. */
    CellSpec toFigure(CellSpec cell, CommuneBook book, Summary.Figure figure) {
        String place = figure.place();
        return place == null ? toBook(cell, book) : cell.linking(way.apply(book.link()), place);
    }

    /** A cell that leads to a row of a page of the commune's own workbook. */
    CellSpec toBook(CellSpec cell, CommuneBook book, String sheet, int row) {
        return cell.linking(way.apply(book.link()), Refs.place(sheet, row, 0));
    }

    /** The year's own indicators and those that run through all years. */
    boolean current(IndicatorTotal total) {
        Integer own = total.key().year();
        return own == null || own == year;
    }

    /** As formulas round. */
    static BigDecimal rounded(@Nullable BigDecimal number) {
        return Objects.requireNonNullElse(number, BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static String unsaid(@Nullable String status) {
        return Objects.requireNonNullElseGet(status, () -> Phrases.of("tasks.unreported"));
    }

    /** A target that is behind in a commune. */
    boolean worrying(IndicatorTotal total, IndicatorTotal.Part part) {
        return part.counted() && part.worrying() && current(total);
    }

    private List<CellSpec> figure(FigurePart line) {
        IndicatorTotal.Part part = line.part();
        Summary.Figure figure = part.figure();
        Look look = FigureCells.look(figure.unit());
        CellSpec name = CellSpec.text(2, part.commune().name(), linked ? Look.BODY_LINK : Look.BODY_TEXT);
        Integer own = figure.year();
        return List.of(
                CellSpec.text(KEY, part.counted() ? line.total().key().toString() : null, Look.BODY_CENTRED),
                CellSpec.text(COMMUNE, part.commune().code(), Look.BODY_CENTRED),
                linked ? toFigure(name, part.commune(), figure) : name,
                CellSpec.text(3, part.commune().province(), Look.BODY_TEXT),
                CellSpec.text(4, figure.code(), Look.BODY_CENTRED),
                CellSpec.text(5, figure.name(), Look.BODY_TEXT),
                CellSpec.number(6, own == null ? null : BigDecimal.valueOf(own), Look.BODY_CENTRED),
                CellSpec.text(7, figure.unit(), Look.BODY_CENTRED),
                CellSpec.number(FIGURE_TARGET, figure.target(), look),
                CellSpec.number(FIGURE_EXPECTED, figure.expected(), look),
                CellSpec.number(FIGURE_ACTUAL, part.silent() ? null : figure.actual(), look),
                CellSpec.number(FIGURE_PERIOD, part.silent() ? null : figure.thisPeriod(), look),
                CellSpec.number(FIGURE_OLD, part.silent() ? null : figure.old(), look),
                CellSpec.text(FIGURE_STATUS, StatusWords.word(part.status()), Look.BODY_CENTRED),
                CellSpec.number(
                        FIGURE_WORRYING, worrying(line.total(), part) ? BigDecimal.ONE : null, Look.BODY_CENTRED),
                CellSpec.number(FIGURE_PART, figure.part(), Look.BODY_NUMBER),
                CellSpec.number(FIGURE_WHOLE, figure.whole(), Look.BODY_NUMBER),
                CellSpec.text(17, part.counted() ? null : Phrases.of("rollup.notAdded"), Look.BODY_TEXT));
    }

    private static List<CellSpec> task(TaskPart line) {
        Summary.Work work = line.part().work();
        return List.of(
                CellSpec.text(KEY, work.code(), Look.BODY_CENTRED),
                CellSpec.text(COMMUNE, line.part().commune().code(), Look.BODY_CENTRED),
                CellSpec.text(2, line.part().commune().name(), Look.BODY_TEXT),
                CellSpec.text(3, work.title(), Look.BODY_TEXT),
                CellSpec.text(TASK_STATUS, unsaid(work.status()), Look.BODY_CENTRED),
                CellSpec.number(5, work.percent(), Look.BODY_NUMBER),
                CellSpec.number(TASK_LATE, work.late() ? BigDecimal.ONE : null, Look.BODY_CENTRED),
                CellSpec.number(TASK_PLANNED, work.planned(), Look.BODY_NUMBER),
                CellSpec.number(TASK_SPENT, work.spent(), Look.BODY_NUMBER));
    }

    private static List<CellSpec> fund(FundPart line) {
        Integer own = line.fund().year();
        return List.of(
                CellSpec.text(KEY, line.commune().province(), Look.BODY_TEXT),
                CellSpec.text(COMMUNE, line.commune().code(), Look.BODY_CENTRED),
                CellSpec.text(2, line.commune().name(), Look.BODY_TEXT),
                CellSpec.number(FUND_YEAR, own == null ? null : BigDecimal.valueOf(own), Look.BODY_CENTRED),
                CellSpec.text(FUND_SOURCE, line.fund().source(), Look.BODY_TEXT),
                CellSpec.number(FUND_PLANNED, line.fund().planned(), Look.BODY_NUMBER),
                CellSpec.number(FUND_SPENT, line.fund().spent(), Look.BODY_NUMBER));
    }

    /** What a workbook of many communes tells of one: where its own workbook lies, seen from there. */
    Summary told(CommuneBook book) {
        Map<String, String> about = new TreeMap<>(book.summary().about());
        about.put(CommuneBook.LINK, way.apply(book.link()));
        Summary own = book.summary();
        return new Summary(about, own.figures(), own.tasks(), own.funds(), own.submissions());
    }
}
