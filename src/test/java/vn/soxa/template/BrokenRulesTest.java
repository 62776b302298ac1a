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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.form.Rule;
import vn.soxa.office.FormulaValues;
import vn.soxa.office.Gnumeric;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawWorkbook;
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

    /** What a reporter's workbook breaks: each rule, by the cell at fault. */
    private record Broken(Plan plan, Reporter reporter, Path file, Map<String, String> cells) {}

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "vi-VN", "de-DE"})
    void agree_in_every_language(String language) throws IOException, UnreadableWorkbookException {
        List<Broken> all = List.of(ofAHamlet(), ofAnOfficer(), ofAnOwner());
        List<Path> files = all.stream().map(Broken::file).toList();
        LibreOffice office = new LibreOffice(folder, language);
        List<Set<String>> red = RedCells.of(files, office);
        List<Path> calculated = office.convert(files, "xlsx");
        for (int i = 0; i < all.size(); i++) {
            agrees(all.get(i), red.get(i), calculated.get(i));
        }
    }

    private Broken ofAHamlet() throws IOException {
        return written(Fixture.PLAN, "AP03", "ap.xlsx");
    }

    private Broken ofAnOfficer() throws IOException {
        List<Assignment> all = Fixture.PLAN.forms().forms().stream()
                .map(form -> new Assignment(form.code(), List.of("CB01"), null))
                .toList();
        return written(Fixture.assigned(all), "CB01", "can-bo.xlsx");
    }

    /** The rows of the hamlets, locked but for the owner's own columns. */
    private Broken ofAnOwner() throws IOException {
        List<Assignment> owned = Fixture.PLAN.forms().forms().stream()
                .filter(Form::twoHands)
                .map(form -> new Assignment(form.code(), List.of("AP03"), "CB01"))
                .toList();
        assertThat(owned).hasSize(5);
        return written(Fixture.assigned(owned), "CB01", "chu-tri.xlsx");
    }

    private Broken written(Plan plan, String code, String name) throws IOException {
        Reporter reporter = Fixture.reporter(code);
        Map<String, String> broken = new TreeMap<>();
        Path file = folder.resolve(name);
        new WorkbookWriter().write(Fixture.filled(plan, reporter, form -> rows(plan, reporter, form, broken)), file);
        return new Broken(plan, reporter, file, broken);
    }

    private static void agrees(Broken one, Set<String> red, Path calculated)
            throws IOException, UnreadableWorkbookException {
        assertThat(one.cells()).isNotEmpty().allSatisfy((rule, cell) -> assertThat(red)
                .contains(cell));
        assertThat(FormulaValues.differences(one.file(), calculated)).isEmpty();
        assertThat(Gnumeric.differences(one.file())).isEmpty();
        assertThat(Verdicts.counted(WorkbookReader.read(calculated), one.plan()))
                .isEqualByComparingTo(BigDecimal.valueOf(red.size()));
        RawWorkbook written = WorkbookReader.read(one.file());
        Set<String> found = Verdicts.found(one.plan(), one.reporter(), written);
        assertThat(red).containsAll(found);
        found.addAll(Verdicts.outOfBounds(one.plan(), one.reporter(), written));
        assertThat(found).containsAll(red);
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
