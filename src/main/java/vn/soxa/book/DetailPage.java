package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Calculation;
import vn.soxa.plan.Criterion;
import vn.soxa.plan.Hamlet;
import vn.soxa.text.SeasonText;

/** The page of an indicator's own: what each hamlet adds to it and to its parts, and the rows behind, with why some add nothing. */
final class DetailPage {

    private static final int FIRST = 2;
    private static final int MOST_ROWS = 30;
    private static final int MOST_COLUMNS = 7;
    /** In characters, of all columns but the number, the hamlet and the reason. */
    private static final double ROOM = 124;

    private static final double WHY = 18;
    private static final double WIDEST = 26;
    private static final double NARROWEST = 10;

    private final Consolidation figures;
    private final IndicatorResult result;
    private final List<IndicatorResult> shown;
    private final Heading heading;
    private final Page page;

    DetailPage(Consolidation figures, IndicatorResult result, List<DataSheet> sheets, Heading heading) {
        this.figures = figures;
        this.result = result;
        this.heading = heading;
        this.shown = Stream.concat(
                        Stream.of(result),
                        figures.current().stream()
                                .filter(part -> result.indicator()
                                        .code()
                                        .equals(part.indicator().parent()))
                                .filter(part -> !part.indicator().rate()))
                .toList();
        this.page = new Page(result.indicator().code(), widths(sheets));
    }

    SheetSpec spec(List<DataSheet> sheets) {
        page.title(Names.first(result.indicator()).toUpperCase(Locale.ROOT), heading.periodLine());
        for (DataSheet sheet : sheets) {
            List<String> seasons = seasons(sheet.form());
            if (shown.size() > 1 || !seasons.isEmpty()) {
                byHamlet(sheet, seasons);
                page.skip();
            }
            byGroup(sheet);
            rows(sheet);
        }
        return page.print(-1, -1);
    }

    /** What stands in the lists, or the figures by hamlet where they need more columns. */
    private double[] widths(List<DataSheet> sheets) {
        int lists = sheets.stream()
                .mapToInt(sheet -> columns(sheet.form()).size() + 1)
                .max()
                .orElse(1);
        int byHamlet = sheets.stream()
                .mapToInt(sheet -> seasons(sheet.form()).size() + shown.size())
                .max()
                .orElse(1);
        double[] wanted = new double[Math.max(lists, byHamlet)];
        Arrays.fill(wanted, NARROWEST);
        sheets.forEach(sheet -> room(sheet, wanted));
        double above = Arrays.stream(wanted).map(width -> width - NARROWEST).sum();
        double part = Math.min(1, (ROOM - wanted.length * (NARROWEST + SheetSpec.BETWEEN)) / Math.max(1, above));
        double[] widths = new double[FIRST + wanted.length];
        widths[0] = 4;
        widths[1] = 26;
        for (int i = 0; i < wanted.length; i++) {
            widths[FIRST + i] = NARROWEST + Math.max(0, part) * (wanted[i] - NARROWEST);
        }
        widths[FIRST + lists - 1] = 0;
        double rest = Arrays.stream(widths).sum() + widths.length * SheetSpec.BETWEEN;
        widths[FIRST + lists - 1] = Math.max(WHY, SheetSpec.READABLE - 1 - rest);
        return widths;
    }

    /** As wide as what stands in the list, not wider than words can be read in. */
    private void room(DataSheet sheet, double[] wanted) {
        List<String> columns = columns(sheet.form());
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i);
            int longest = sheet.rows().stream()
                    .flatMap(row -> Stream.ofNullable(row.text(key)))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            wanted[i] = Math.max(wanted[i], Math.min(WIDEST, longest));
        }
    }

    /** The seasons of the year, where a season decides the year a row counts in. */
    private List<String> seasons(Form form) {
        boolean bySeason = calculations(form)
                .anyMatch(one -> one.year() != null
                        && form.column(one.year()).map(Column::type).orElse(ColumnType.TEXT) == ColumnType.SEASON);
        return bySeason ? SeasonText.labelsFor(figures.period().year()) : List.of();
    }

    private @Nullable String seasonColumn(Form form) {
        return calculations(form)
                .map(Calculation::year)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<Calculation> calculations(Form form) {
        return result.indicator().calculations().stream()
                .filter(one -> one.form().equals(form.code()));
    }

    private void byHamlet(DataSheet sheet, List<String> seasons) {
        page.line(
                Phrases.here(
                        figures.plan(), "detail.byHamlet", result.indicator().unit()),
                Look.SECTION,
                20);
        List<String> headers = new ArrayList<>(List.of(Phrases.of("number"), Phrases.here(figures.plan(), "hamlet")));
        headers.addAll(seasons);
        shown.forEach(one -> headers.add(
                one.equals(result)
                        ? Phrases.of("total")
                        : Phrases.of(
                                "withUnit",
                                Names.first(one.indicator()),
                                one.indicator().unit())));
        page.header(34, headers);
        Sums sums = new Sums(sheet);
        List<Hamlet> hamlets = figures.plan().hamletsIn(figures.period().year());
        for (int i = 0; i < hamlets.size(); i++) {
            String code = hamlets.get(i).code();
            List<CellSpec> cells = new ArrayList<>(List.of(
                    CellSpec.number(0, BigDecimal.valueOf(i + 1L), Look.BODY_CENTRED),
                    CellSpec.text(1, hamlets.get(i).name(), Look.BODY_TEXT)));
            figures(cells, sums, sheet.form(), seasons, false, Column.HAMLET, code);
            page.add(cells);
        }
        List<CellSpec> total = new ArrayList<>(List.of(
                CellSpec.text(0, null, Look.TOTAL_TEXT), CellSpec.text(1, Phrases.of("total"), Look.TOTAL_TEXT)));
        figures(total, sums, sheet.form(), seasons, true);
        page.add(total);
    }

    private void figures(
            List<CellSpec> cells, Sums sums, Form form, List<String> seasons, boolean total, String... criteria) {
        String season = seasonColumn(form);
        for (String label : seasons) {
            List<String> all = new ArrayList<>(List.of(criteria));
            all.add(Objects.requireNonNull(season));
            all.add(label);
            cells.add(figure(sums, cells.size(), result, total, all.toArray(String[]::new)));
        }
        for (IndicatorResult one : shown) {
            cells.add(figure(sums, cells.size(), one, total, criteria));
        }
    }

    private static CellSpec figure(Sums sums, int column, IndicatorResult one, boolean total, String... criteria) {
        Look look = total ? FigureCells.total(one.indicator()) : FigureCells.sparse(FigureCells.look(one.indicator()));
        String key = ContributionColumns.key(one);
        return one.indicator().hectares()
                ? sums.hectares(column, key, look, criteria)
                : sums.amount(column, key, look, criteria);
    }

    /** By the first thing chosen from a list that names a row: buyers, kinds. */
    private void byGroup(DataSheet sheet) {
        Column group = sheet.form().keys().stream()
                .flatMap(List::stream)
                .flatMap(key -> sheet.form().column(key).stream())
                .filter(column -> column.type() == ColumnType.LIST)
                .findFirst()
                .orElse(null);
        if (group == null) {
            return;
        }
        Set<String> groups = sheet.rows().stream()
                .filter(row -> sheet.contribution(row, ContributionColumns.key(result)) != null)
                .flatMap(row -> Stream.ofNullable(row.text(group.key())))
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        if (groups.size() < 2) {
            return;
        }
        page.line(Phrases.of("detail.byGroup", group.header()), Look.SECTION, 20);
        page.header(
                34,
                List.of(
                        Phrases.of("number"),
                        group.header(),
                        Phrases.of("detail.rows"),
                        result.indicator().unit()));
        Sums sums = new Sums(sheet);
        int number = 0;
        for (String name : groups) {
            number++;
            page.add(
                    CellSpec.number(0, BigDecimal.valueOf(number), Look.BODY_CENTRED),
                    CellSpec.text(1, name, Look.BODY_TEXT),
                    sums.count(FIRST, Look.BODY_WHOLE, group.key(), name),
                    figure(sums, FIRST + 1, result, false, group.key(), name));
        }
        page.skip();
    }

    /** Every row where they are few; else those that add nothing, for the others stand among the data. */
    private void rows(DataSheet sheet) {
        RowList list = new RowList(figures.plan(), sheet);
        String code = result.indicator().code();
        String key = ContributionColumns.key(result);
        List<AcceptedRow> concerned = sheet.rows().stream()
                .filter(row -> sheet.contribution(row, key) != null || list.why(row, code) != null)
                .toList();
        List<AcceptedRow> omitted =
                concerned.stream().filter(row -> list.why(row, code) != null).toList();
        boolean few = concerned.size() <= MOST_ROWS;
        list.write(page, few ? "detail.all" : "detail.omitted", few ? concerned : omitted, columns(sheet.form()), code);
        page.skip();
    }

    /** What names a row, what is added up, and what decides whether it counts. */
    private List<String> columns(Form form) {
        LinkedHashSet<String> keys = new LinkedHashSet<>();
        form.keys().stream().limit(1).forEach(keys::addAll);
        calculations(form).flatMap(one -> one.columns().stream()).forEach(keys::add);
        calculations(form).flatMap(one -> one.by().stream()).forEach(keys::add);
        calculations(form)
                .flatMap(one -> one.criteria().stream())
                .map(Criterion::column)
                .forEach(keys::add);
        calculations(form).flatMap(one -> Stream.ofNullable(one.year())).forEach(keys::add);
        return keys.stream()
                .filter(column ->
                        !column.equals(Column.HAMLET) && form.column(column).isPresent())
                .limit(MOST_COLUMNS)
                .toList();
    }
}
