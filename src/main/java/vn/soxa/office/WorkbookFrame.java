package vn.soxa.office;

import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds everything of a workbook but its rows. */
final class WorkbookFrame {
    private static final String PROGRAM = "Sổ Xã";
    private static final int LONGEST_SHEET_NAME = 31;

    private final StyleMaster master;
    private final WorkbookSpec spec;

    WorkbookFrame(StyleMaster master, WorkbookSpec spec) {
        this.master = master;
        this.spec = spec;
    }

    XSSFWorkbook build() throws IOException {
        XSSFWorkbook workbook = master.newWorkbook();
        DifferentialLooks differences = new DifferentialLooks(master, workbook);
        for (SheetSpec sheet : spec.sheets()) {
            XSSFSheet created = workbook.createSheet(checked(sheet.name()));
            new SheetFrame(created, sheet, master).build();
            new SheetRules(created, sheet, differences).build();
        }
        for (int i = 0; i < spec.sheets().size(); i++) {
            SheetSpec sheet = spec.sheets().get(i);
            for (Chart chart : sheet.charts()) {
                new ChartDrawing(workbook, chart).draw(workbook.getSheetAt(i));
            }
            workbook.setSheetVisibility(i, visibility(sheet));
        }
        openAtFirstSheet(workbook);
        addNames(workbook);
        describe(workbook.getProperties());
        return workbook;
    }

    private void openAtFirstSheet(XSSFWorkbook workbook) {
        List<SheetSpec> sheets = spec.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).visibility() == SheetSpec.Visibility.SHOWN) {
                workbook.setActiveSheet(i);
                workbook.setSelectedTab(i);
                workbook.setFirstVisibleTab(i);
                return;
            }
        }
        throw new IllegalArgumentException("no sheet to show");
    }

    private void addNames(XSSFWorkbook workbook) {
        for (Map.Entry<String, String> entry : new TreeMap<>(spec.names()).entrySet()) {
            XSSFName name = workbook.createName();
            name.setNameName(entry.getKey());
            name.setRefersToFormula(entry.getValue());
        }
    }

    private void describe(POIXMLProperties properties) {
        Optional<Date> created = Optional.of(Date.from(spec.created()));
        properties.getCoreProperties().setCreator(PROGRAM);
        properties.getCoreProperties().setTitle(spec.title());
        properties.getCoreProperties().setCreated(created);
        properties.getCoreProperties().setModified(created);
        properties.getExtendedProperties().setApplication(PROGRAM);
        new TreeMap<>(spec.properties()).forEach(properties.getCustomProperties()::addProperty);
    }

    private static SheetVisibility visibility(SheetSpec sheet) {
        return switch (sheet.visibility()) {
            case SHOWN -> SheetVisibility.VISIBLE;
            case HIDDEN -> SheetVisibility.HIDDEN;
            case VERY_HIDDEN -> SheetVisibility.VERY_HIDDEN;
        };
    }

    private static String checked(String name) {
        if (name.length() > LONGEST_SHEET_NAME) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }
}
