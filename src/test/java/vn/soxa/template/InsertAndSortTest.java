package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.form.Form;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.Stamp;

/** A template that LibreOffice opened, got three rows in its middle, was sorted and saved: it still counts right. */
class InsertAndSortTest {
    private static final String SCRIPT = "insert_and_sort.py";
    private static final String SHEET = "A1 THT-HTX";
    private static final int MINUTES = 3;

    @TempDir
    Path folder = Path.of("");

    @Test
    void survives() throws IOException, InterruptedException, UnreadableWorkbookException {
        assertCounted(List.of(), "C5", "D5", "G7", "B9");
    }

    @Test
    void survives_an_inserted_column() throws IOException, InterruptedException, UnreadableWorkbookException {
        assertCounted(List.of("Số điện thoại hộ"), "D5", "E5", "H7", "B9");
    }

    private void assertCounted(List<String> inserted, String... wrong)
            throws IOException, InterruptedException, UnreadableWorkbookException {
        Reporter hamlet = Fixture.reporter("AP03");
        Path file = folder.resolve("bieu-mau.xlsx");
        new WorkbookWriter().write(Fixture.filled(Fixture.PLAN, hamlet, form -> rows(hamlet, form)), file);

        RawWorkbook saved = WorkbookReader.read(sorted(file, inserted));
        Set<String> found = Verdicts.found(Fixture.PLAN, hamlet, saved);
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(wrong).map(cell -> SHEET + "!" + cell).toList());
        assertThat(Verdicts.counted(saved, Fixture.PLAN)).isEqualByComparingTo(BigDecimal.valueOf(found.size()));
        assertThat(Verdicts.rows(saved, SHEET)).isEqualByComparingTo("5");
        assertThat(saved.names()).containsKeys(Stamp.NAME, Stamp.VISIBLE_NAME, "KPS_A1");
    }

    /** One row has no name and is sorted last, one has more women than members; the new row is sorted first. */
    private static List<PrefilledRow> rows(Reporter hamlet, Form form) {
        if (!form.sheetName().equals(SHEET)) {
            return List.of();
        }
        return List.of(
                row(hamlet, form, "Tổ ba", 3),
                row(hamlet, form, "", 3),
                row(hamlet, form, "Tổ hai", 30),
                row(hamlet, form, "Tổ một", 3));
    }

    private static PrefilledRow row(Reporter hamlet, Form form, String name, int women) {
        SheetContent sheet = SheetContent.of(Fixture.PLAN, hamlet, form, List.of());
        Map<String, Object> values = new TreeMap<>(RuleBreaker.usual(sheet, Fixture.Q1.bounds(), 0));
        values.put("members", 20);
        values.put("women", women);
        values.put("khmer", 3);
        values.remove("name");
        if (!name.isEmpty()) {
            values.put("name", name);
        }
        return new PrefilledRow(values, true, Set.of());
    }

    private Path sorted(Path file, List<String> inserted) throws IOException, InterruptedException {
        Path script = folder.resolve(SCRIPT);
        try (InputStream in = InsertAndSortTest.class.getResourceAsStream(SCRIPT)) {
            Files.copy(Objects.requireNonNull(in), script);
        }
        Path target = folder.resolve("da-sap-xep.xlsx");
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/python3",
                script.toString(),
                file.toString(),
                target.toString(),
                SHEET,
                folder.resolve("sort-profile").toString()));
        command.addAll(inserted);
        Process python = new ProcessBuilder(command).inheritIO().start();
        assertThat(python.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return target;
    }
}
