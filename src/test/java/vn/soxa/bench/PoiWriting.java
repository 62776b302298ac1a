package vn.soxa.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's user model following a recipe: how anybody would write that workbook with it. */
final class PoiWriting {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final java.util.List<XSSFCellStyle> styles = new java.util.ArrayList<>();
    private XSSFSheet sheet;
    private XSSFRow row;

    private PoiWriting() {
        sheet = workbook.createSheet("_");
        row = sheet.createRow(0);
        workbook.removeSheetAt(0);
    }

    static void write(PoiRecipe recipe, Path file) throws IOException {
        PoiWriting writing = new PoiWriting();
        recipe.steps().forEach(writing::step);
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
            writing.workbook.write(out);
        }
        writing.workbook.close();
    }

    private void step(String[] step) {
        switch (step[0]) {
            case "style" -> styles.add(style(step));
            case "sheet" -> {
                workbook.createSheet(step[1]);
                workbook.setSheetVisibility(workbook.getNumberOfSheets() - 1, SheetVisibility.valueOf(step[2]));
            }
            case "on" -> sheet = workbook.getSheet(step[1]);
            case "columns" -> columns(step);
            case "row" -> {
                row = sheet.createRow(whole(step[1]));
                row.setHeight(Short.parseShort(step[2]));
                row.setZeroHeight(Boolean.parseBoolean(step[3]));
            }
            case "blank", "text", "number", "formula", "array" -> cell(step);
            case "link" -> {
                XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(step[3]);
                row.getCell(whole(step[2])).setHyperlink(link);
            }
            default -> rule(step);
        }
    }

    private void rule(String[] step) {
        switch (step[0]) {
            case "merge" -> sheet.addMergedRegion(CellRangeAddress.valueOf(step[1]));
            case "filter" -> sheet.setAutoFilter(CellRangeAddress.valueOf(step[1]));
            case "freeze" -> sheet.createFreezePane(whole(step[1]), whole(step[2]));
            case "protect" -> {
                sheet.enableLocking();
                sheet.lockInsertRows(false);
                sheet.lockSort(false);
                sheet.lockAutoFilter(false);
                sheet.lockFormatColumns(false);
            }
            case "print" -> {
                sheet.getPrintSetup().setLandscape(Boolean.parseBoolean(step[1]));
                sheet.getPrintSetup().setPaperSize((short) 9);
                sheet.setFitToPage(true);
                sheet.getPrintSetup().setFitHeight((short) 0);
                sheet.getFooter().setCenter("&A – trang &P/&N");
            }
            case "validation" -> validation(step);
            case "highlight" -> highlight(step);
            case "name" -> {
                XSSFName name = workbook.createName();
                name.setNameName(step[1]);
                name.setRefersToFormula(step[2]);
            }
            default -> throw new IllegalArgumentException(step[0]);
        }
    }

    private void columns(String[] step) {
        for (int column = whole(step[1]); column <= whole(step[2]); column++) {
            sheet.setColumnWidth(column, (int) (Float.parseFloat(step[3]) * 256));
            sheet.setDefaultColumnStyle(column, styles.get(whole(step[4])));
            if (Boolean.parseBoolean(step[5])) {
                sheet.setColumnHidden(column, true);
            }
        }
    }

    private void cell(String[] step) {
        XSSFCell cell = row.createCell(whole(step[2]));
        cell.setCellStyle(styles.get(whole(step[3])));
        String kind = step[0];
        String value = step[4];
        if (kind.equals("formula") || kind.equals("array")) {
            if (kind.equals("array")) {
                sheet.setArrayFormula(step[4], CellRangeAddress.valueOf(cell.getReference()));
            } else {
                cell.setCellFormula(step[4]);
            }
            kind = step[5];
            value = step[6];
        }
        if (kind.equals("number")) {
            cell.setCellValue(Float.parseFloat(value));
        } else if (kind.equals("text")) {
            cell.setCellValue(value);
        }
    }

    private void validation(String[] step) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        var constraint =
                switch (step[2]) {
                    case "list" -> helper.createFormulaListConstraint(step[3]);
                    case "formula" -> helper.createCustomConstraint(step[3]);
                    default -> helper.createCustomConstraint("TRUE");
                };
        XSSFDataValidation validation = (XSSFDataValidation) helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        CellRangeAddress.valueOf(step[1]).getFirstRow(),
                        CellRangeAddress.valueOf(step[1]).getLastRow(),
                        CellRangeAddress.valueOf(step[1]).getFirstColumn(),
                        CellRangeAddress.valueOf(step[1]).getLastColumn()));
        validation.setErrorStyle(whole(step[4]));
        validation.createPromptBox(step[5], step[6]);
        validation.setShowPromptBox(true);
        validation.createErrorBox(step[7], step[8]);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void highlight(String[] step) {
        var formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(step[2]);
        rule.createFontFormatting().setFontColor(colour(step[3]));
        rule.createFontFormatting().setFontStyle(false, Boolean.parseBoolean(step[4]));
        rule.createPatternFormatting().setFillBackgroundColor(colour(step[5]));
        formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(step[1])}, rule);
    }

    private XSSFCellStyle style(String[] step) {
        XSSFFont font = workbook.createFont();
        font.setFontName(step[1]);
        font.setFontHeightInPoints(Short.parseShort(step[2]));
        font.setBold(Boolean.parseBoolean(step[3]));
        font.setItalic(Boolean.parseBoolean(step[4]));
        font.setUnderline(Byte.parseByte(step[5]));
        font.setColor(colour(step[6]));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        if (!step[7].isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(step[7]));
        }
        BorderStyle sides = BorderStyle.valueOf(step[9]);
        style.setBorderBottom(BorderStyle.valueOf(step[8]));
        style.setBorderTop(sides);
        style.setBorderLeft(sides);
        style.setBorderRight(sides);
        style.setBottomBorderColor(colour(step[10]));
        style.setAlignment(HorizontalAlignment.valueOf(step[11]));
        style.setVerticalAlignment(VerticalAlignment.valueOf(step[12]));
        style.setWrapText(Boolean.parseBoolean(step[13]));
        style.setIndention(Short.parseShort(step[14]));
        style.setLocked(Boolean.parseBoolean(step[15]));
        style.setDataFormat(workbook.createDataFormat().getFormat(step[16]));
        return style;
    }

    private static XSSFColor colour(String argb) {
        XSSFColor colour = new XSSFColor();
        colour.setARGBHex(argb.isEmpty() ? "FF000000" : argb);
        return colour;
    }

    private static int whole(String text) {
        return Integer.parseInt(text);
    }
}
