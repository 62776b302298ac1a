package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.form.Area;
import vn.soxa.form.Breach;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;
import vn.soxa.form.Rule;
import vn.soxa.office.FormulaValues;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.RedCells;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Assignment;
import vn.soxa.plan.ListValue;
import vn.soxa.plan.Plan;
import vn.soxa.plan.RandomRows;
import vn.soxa.plan.Reporter;
import vn.soxa.plan.ThreePlans;

/**
 * The law of one truth: over random rows of every form, what the validator finds, what the condition says and what
 * LibreOffice colours red are the same cells.
 */
class OfficeLawTest {
    /** Rows of each form; {@code -Dlaw.rows=24} for long. */
    private static final int ROWS = Integer.getInteger("law.rows", 6);

    private static final long SEED = Long.getLong("law.seed", 3);

    private static final long LEAST = 10;
    private static final Set<String> NO_FIGURE = Set.of(Column.ROW_CODE, Column.UNIT);

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_is_found_is_what_the_condition_says_and_what_the_office_program_shows() throws Exception {
        Plan plan = toOne(ThreePlans.plan());
        Reporter reporter = plan.reporter("CB01").orElseThrow();
        Set<String> broken = new TreeSet<>();
        Set<String> odd = new TreeSet<>();
        Path file = new WorkbookWriter()
                .write(
                        Fixture.filled(plan, reporter, form -> rows(plan, reporter, form, broken, odd)),
                        folder.resolve("law.xlsx"));
        RedCells.Judged judged = RedCells.judged(file, new LibreOffice(folder));
        RawWorkbook written = WorkbookReader.read(file);
        Set<String> found = Verdicts.found(plan, reporter, written);
        found.removeIf(cell -> odd.contains(cell) && !broken.contains(cell)); // the owner is only reminded of it
        assertThat(judged.red())
                .hasSizeGreaterThan(10 * ROWS)
                .containsAll(broken)
                .containsAll(found);
        assertThat(judged.yellow()).hasSizeGreaterThan(ROWS).containsAll(odd);
        found.addAll(Verdicts.outOfBounds(plan, reporter, written));
        assertThat(found).containsAll(judged.red()).containsAll(broken);
        assertThat(FormulaValues.differences(file, judged.calculated())).isEmpty();
        assertThat(Verdicts.counted(WorkbookReader.read(judged.calculated()), plan))
                .isEqualByComparingTo(BigDecimal.valueOf(judged.red().size()));
    }

    private static Plan toOne(Plan plan) {
        return Fixture.assigned(
                plan,
                plan.forms().forms().stream()
                        .map(form -> new Assignment(form.code(), List.of("CB01"), null))
                        .toList());
    }

    private static List<PrefilledRow> rows(
            Plan plan, Reporter reporter, Form form, Set<String> broken, Set<String> odd) {
        SheetContent sheet = SheetContent.of(plan, reporter, form, List.of());
        RandomRows random = new RandomRows(form, Fixture.Q1.bounds(), SEED);
        List<PrefilledRow> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Map<String, Object> typed = new TreeMap<>();
            Map<String, Object> values = random.values();
            for (Column column : sheet.columns()) {
                Object value = values.get(column.key());
                if (value != null && !NO_FIGURE.contains(column.key())) {
                    typed.put(column.key(), likely(plan, listed(form, column), column, value, i));
                }
            }
            boolean started =
                    sheet.columns().stream().anyMatch(column -> column.startsRow() && typed.containsKey(column.key()));
            if (started) {
                rows.add(new PrefilledRow(typed, true, Set.of()));
                breaks(sheet, typed::get, Layout.FIRST_ROW + rows.size() - 1, broken, odd);
            }
        }
        return rows;
    }

    /** Mostly a choice of the list, where no rule speaks of one; no land that a table would cover. */
    private static Object likely(Plan plan, @Nullable String list, Column column, Object value, int turn) {
        if (column.type() == ColumnType.HAMLET) {
            return "AP03";
        }
        if (value instanceof Area area && area.squareMetres() > 0 && area.squareMetres() < LEAST) {
            return new Area(LEAST);
        }
        List<ListValue> choices = list == null ? List.of() : plan.list(list, Fixture.Q1.year());
        return value.equals("khác")
                        && !choices.isEmpty()
                        && (turn % 6 != 0 || column.key().equals(Column.LINE))
                ? choices.get(turn % choices.size()).value()
                : value;
    }

    private static @Nullable String listed(Form form, Column column) {
        return column.key().equals(Column.LINE) ? form.fixed() : column.list();
    }

    /** What nothing rests on may be out of its bounds. */
    private static void breaks(SheetContent sheet, RowValues row, int place, Set<String> broken, Set<String> odd) {
        List<Column> columns = sheet.columns();
        List<String> keys = columns.stream().map(Column::key).toList();
        for (Rule rule : sheet.form().rules()) {
            boolean seen = keys.contains(rule.column()) && keys.containsAll(rule.reads());
            if (seen && rule.broken().holds(row, Fixture.Q1.bounds())) {
                int column = keys.indexOf(rule.column());
                boolean bounds = rule.breach() == Breach.OUT_OF_RANGE && !ColumnChecks.weighs(columns.get(column));
                (rule.warning() || bounds ? odd : broken)
                        .add(sheet.form().sheetName() + "!" + new CellAddress("", place, column).a1());
            }
        }
    }
}
