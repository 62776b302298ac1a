package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.form.Rule;
import vn.soxa.office.Gnumeric;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RedCells;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Assignment;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;

/** Every declared rule of every form broken once: red in the sheet, counted on the first page, found by the check. */
class BrokenRulesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void on_a_hamlets_sheets() throws IOException, UnreadableWorkbookException {
        agree(Fixture.PLAN, Fixture.reporter("AP03"));
    }

    @Test
    void on_an_officers_sheets() throws IOException, UnreadableWorkbookException {
        List<Assignment> all = Fixture.PLAN.forms().forms().stream()
                .map(form -> new Assignment(form.code(), List.of("CB01"), null))
                .toList();
        agree(Fixture.assigned(all), Fixture.reporter("CB01"));
    }

    /** The rows of the hamlets, locked but for the owner's own columns. */
    @Test
    void on_the_sheets_of_an_owner() throws IOException, UnreadableWorkbookException {
        List<Assignment> owned = Fixture.PLAN.forms().forms().stream()
                .filter(Form::twoHands)
                .map(form -> new Assignment(form.code(), List.of("AP03"), "CB01"))
                .toList();
        assertThat(owned).hasSize(5);
        agree(Fixture.assigned(owned), Fixture.reporter("CB01"));
    }

    private void agree(Plan plan, Reporter reporter) throws IOException, UnreadableWorkbookException {
        Map<String, String> broken = new TreeMap<>();
        Path file = folder.resolve(reporter.code() + ".xlsx");
        new WorkbookWriter().write(Fixture.filled(plan, reporter, form -> rows(plan, reporter, form, broken)), file);

        LibreOffice office = new LibreOffice(folder);
        Set<String> red = RedCells.of(file, office);
        assertThat(broken).isNotEmpty().allSatisfy((rule, cell) -> assertThat(red)
                .contains(cell));
        assertThat(office.differences(file)).isEmpty();
        assertThat(Gnumeric.differences(file)).isEmpty();
        assertThat(Verdicts.counted(WorkbookReader.read(office.recalculate(file)), plan))
                .isEqualByComparingTo(BigDecimal.valueOf(red.size()));
        assertThat(Verdicts.found(plan, reporter, WorkbookReader.read(file))).isEqualTo(red);
    }

    private static List<PrefilledRow> rows(Plan plan, Reporter reporter, Form form, Map<String, String> broken) {
        SheetContent sheet = SheetContent.of(plan, reporter, form, List.of());
        List<PrefilledRow> rows = new ArrayList<>();
        for (Rule rule : form.rules()) {
            if (RuleBreaker.applies(rule, sheet)) {
                rows.add(row(sheet, RuleBreaker.broken(sheet, Fixture.Q1.bounds(), rule, rows.size())));
                broken.put(
                        RuleBreaker.name(form, rule) + " " + rows.size(),
                        form.sheetName() + "!" + cell(sheet, rule.column(), rows.size()));
            }
        }
        for (Column column : sheet.columns()) {
            if (RuleBreaker.canBeMistyped(column)) {
                Map<String, Object> values = RuleBreaker.usual(sheet, Fixture.Q1.bounds(), rows.size());
                values.put(column.key(), "rất nhiều");
                rows.add(row(sheet, values));
                broken.put(
                        form.code() + "." + column.key() + " mistyped",
                        form.sheetName() + "!" + cell(sheet, column.key(), rows.size()));
            }
        }
        return rows;
    }

    private static PrefilledRow row(SheetContent sheet, Map<String, Object> values) {
        Set<String> locked = sheet.completed()
                ? sheet.columns().stream()
                        .filter(column -> column.hand() != Hand.OWNER)
                        .map(Column::key)
                        .collect(Collectors.toSet())
                : Set.of();
        return new PrefilledRow(values, !sheet.completed(), locked);
    }

    private static String cell(SheetContent sheet, String key, int row) {
        List<String> keys = sheet.columns().stream().map(Column::key).toList();
        return new CellAddress("", Layout.FIRST_ROW + row - 1, keys.indexOf(key)).a1();
    }
}
