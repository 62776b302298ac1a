package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.form.Area;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.RedCells;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.SheetBinder;

/** The same keys on machines of three languages: the same rows, the same red cells, the same counts. */
class TypedAlikeTest {
    private static final String SCRIPT = "type_keys.py";
    private static final int MINUTES = 3;
    private static final Reporter OFFICER = Fixture.reporter("CB02");

    /** What is typed → the households, the hectares and the tonnes read; ! where the cell is at fault. */
    private static final String FIGURES = """
            12       | 12      | 12        | 12
            12,5     | !       | 12.5      | 12.5
            12.5     | !       | 12.5      | 12.5
            12,0     | 12      | 12        | 12
             7       | 7       | 7         | 7
            1250     | 1250    | 1250      | 1250
            1.250    | 1250    | !         | !
            1,250    | 1250    | !         | !
            1.250,5  | !       | 1250.5    | 1250.5
            1,250.5  | !       | 1250.5    | 1250.5
            1.250.000| 1250000 | 1250000   | 1250000
            0,125    | !       | 0.125     | 0.125
            0.5      | !       | 0.5       | 0.5
            1,2340   | !       | 1.234     | 1.234
            0012     | 12      | 12        | 12
            ,5       | !       | !         | !
            5,       | !       | !         | !
            -5       | !       | !         | -5
            12-15    | !       | !         | !
            1/2      | !       | !         | !
            1.25.000 | !       | !         | !
            12.5.3   | !       | !         | !
            5e3      | !       | !         | !
            nhiều    | !       | !         | !
            =1250.5  | !       | 1250.5    | 1250.5
            =1250    | 1250    | 1250      | 1250
            """;

    private static final String DAYS = """
            1/3/2025   | 2025-03-01
            01/03/2025 | 2025-03-01
            3/1/2025   | 2025-01-03
            13/1/2025  | 2025-01-13
            1/13/2025  | !
            31/2/2025  | !
            15/4/2025  | !
            hôm qua    | !
            =date 45717 | 2025-03-01
            """;

    @TempDir
    Path folder = Path.of("");

    private final List<String> keys = new ArrayList<>();
    private final Map<String, String> expected = new LinkedHashMap<>();

    @Test
    void in_three_languages() throws Exception {
        figures();
        days();
        Path blank = new WorkbookWriter().write(Fixture.blank(OFFICER), folder.resolve("bieu-mau.xlsx"));
        List<String> unlike = new ArrayList<>();
        for (String language : List.of("en-US", "vi-VN", "de-DE")) {
            LibreOffice office = new LibreOffice(folder, language);
            Path typed = typed(blank, office, language);
            RawWorkbook workbook = WorkbookReader.read(typed);
            Set<String> found = Verdicts.found(Fixture.PLAN, OFFICER, workbook);
            Set<String> red = RedCells.of(typed, office);
            read(workbook, found).forEach((cell, value) -> {
                if (!value.equals(expected.get(cell)) || red.contains(cell) != found.contains(cell)) {
                    unlike.add(language + " " + cell + " " + expected.get(cell) + ": " + value + ", red: "
                            + red.contains(cell));
                }
            });
            unlike.addAll(Stream.of(found, red)
                    .flatMap(Set::stream)
                    .filter(cell -> found.contains(cell) != red.contains(cell))
                    .toList());
            assertThat(Verdicts.counted(workbook, Fixture.PLAN)).isEqualByComparingTo(BigDecimal.valueOf(red.size()));
        }
        assertThat(unlike).isEmpty();
    }

    private void figures() {
        int row = 0;
        for (String line : FIGURES.split("\n", -1)) {
            String[] parts = line.split("\\|", -1);
            if (parts.length == 4) {
                type("A2", row, "season", "Hè Thu 2025");
                type("A2", row, "product", "Lúa");
                type("A2", row, "buyer", "Công ty TNHH Lúa gạo Bảy Nhánh");
                type("A2", row, "seller", "HTX " + (row + 1));
                type("A2", row, "unit", "ha");
                type("A2", row, "status", "Đang thực hiện");
                for (int i = 1; i < 4; i++) {
                    String key = List.of("households", "signedHa", "tonnes").get(i - 1);
                    expected.put(type("A2", row, key, parts[0].stripTrailing()), parts[i].strip());
                }
                row++;
            }
        }
    }

    private void days() {
        int row = 0;
        for (String line : DAYS.split("\n", -1)) {
            String[] parts = line.split("\\|", -1);
            if (parts.length == 2) {
                type("A6", row, "topic", "Nghị quyết 50");
                type("A6", row, "kind", "Họp dân");
                expected.put(type("A6", row, "date", parts[0].strip()), parts[1].strip());
                row++;
            }
        }
    }

    private String type(String code, int row, String key, String typed) {
        Form form = Fixture.PLAN.forms().get(code);
        List<String> columns = SheetContent.columnsFor(Fixture.PLAN, OFFICER, form).stream()
                .map(Column::key)
                .toList();
        String cell = new CellAddress("", Layout.FIRST_ROW + row, columns.indexOf(key)).a1();
        keys.add(form.sheetName() + "\t" + cell + "\t" + typed);
        return form.sheetName() + "!" + cell;
    }

    /** What the cells to look at were read as. */
    private Map<String, String> read(RawWorkbook workbook, Set<String> found) {
        SheetBinder binder = new SheetBinder(Fixture.context(Fixture.PLAN, OFFICER));
        Map<String, String> all = Stream.of("A2", "A6")
                .map(code -> Fixture.PLAN.forms().get(code))
                .flatMap(form -> workbook.sheets().stream()
                        .filter(sheet -> sheet.name().equals(form.sheetName()))
                        .map(sheet -> binder.bind(sheet, form, SheetContent.columnsFor(Fixture.PLAN, OFFICER, form))))
                .flatMap(sheet -> sheet.rows().stream())
                .map(BoundRow::cells)
                .flatMap(cells -> cells.values().stream())
                .collect(Collectors.toMap(
                        cell -> cell.address().sheet() + "!" + cell.address().a1(), TypedAlikeTest::value));
        Map<String, String> read = new LinkedHashMap<>();
        expected.keySet().forEach(cell -> read.put(cell, found.contains(cell) ? "!" : all.getOrDefault(cell, "?")));
        return read;
    }

    private static String value(BoundCell cell) {
        Object value = cell.value() instanceof Area area ? area.hectares() : cell.value();
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : Objects.requireNonNullElse(value, "!").toString();
    }

    private Path typed(Path blank, LibreOffice office, String language) throws IOException, InterruptedException {
        Path script = folder.resolve(SCRIPT);
        if (!Files.exists(script)) {
            try (InputStream in = TypedAlikeTest.class.getResourceAsStream(SCRIPT)) {
                Files.copy(Objects.requireNonNull(in), script);
            }
        }
        Path target = folder.resolve(language + ".xlsx");
        Path lines = Files.write(folder.resolve("keys.tsv"), keys);
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", script.toString(), blank.toString()));
        command.addAll(List.of(target.toString(), office.profile().toString(), lines.toString()));
        Process python = new ProcessBuilder(command).inheritIO().start();
        assertThat(python.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return target;
    }
}
