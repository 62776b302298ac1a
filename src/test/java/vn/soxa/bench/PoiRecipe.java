package vn.soxa.bench;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** What is in a workbook, as plain steps that POI can follow to write the same again: one word, then its arguments. */
record PoiRecipe(List<String[]> steps) {

    /** Every cell, style, validation, conditional format, name, width, protection and print set-up. */
    static PoiRecipe of(Path file) throws IOException {
        PoiRecipe recipe = new PoiRecipe(new ArrayList<>());
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumCellStyles(); i++) {
                recipe.style(workbook.getCellStyleAt(i));
            }
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                recipe.add(
                        "sheet",
                        workbook.getSheetName(i),
                        workbook.getSheetVisibility(i).name());
            }
            for (XSSFName name : workbook.getAllNames()) {
                if (!name.getNameName().startsWith("_xlnm")) {
                    recipe.add("name", name.getNameName(), name.getRefersToFormula());
                }
            }
            workbook.forEach(sheet -> recipe.sheet((XSSFSheet) sheet));
        }
        return recipe;
    }

    void save(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(steps.size());
            for (String[] step : steps) {
                out.writeByte(step.length);
                for (String part : step) {
                    out.writeUTF(part);
                }
            }
        }
    }

    static PoiRecipe load(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(Files.readAllBytes(file)))) {
            List<String[]> steps = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String[] step = new String[in.readByte()];
                for (int i = 0; i < step.length; i++) {
                    step[i] = in.readUTF();
                }
                steps.add(step);
            }
            return new PoiRecipe(steps);
        }
    }

    private void add(Object... step) {
        String[] texts = new String[step.length];
        for (int i = 0; i < step.length; i++) {
            texts[i] = String.valueOf(step[i]);
        }
        steps.add(texts);
    }

    private void style(XSSFCellStyle style) {
        XSSFFont font = style.getFont();
        add(
                "style",
                font.getFontName(),
                font.getFontHeightInPoints(),
                font.getBold(),
                font.getItalic(),
                font.getUnderline(),
                colour(font.getXSSFColor()),
                colour(style.getFillForegroundXSSFColor()),
                style.getBorderBottom().name(),
                style.getBorderTop().name(),
                colour(style.getBottomBorderXSSFColor()),
                style.getAlignment().name(),
                style.getVerticalAlignment().name(),
                style.getWrapText(),
                style.getIndention(),
                style.getLocked(),
                style.getDataFormatString());
    }

    private static String colour(@Nullable XSSFColor colour) {
        return colour == null || colour.getARGBHex() == null ? "" : colour.getARGBHex();
    }

    private void sheet(XSSFSheet sheet) {
        add("on", sheet.getSheetName());
        for (CTCol column : sheet.getCTWorksheet().getColsArray(0).getColList()) {
            add(
                    "columns",
                    column.getMin() - 1,
                    column.getMax() - 1,
                    column.getWidth(),
                    column.getStyle(),
                    column.getHidden());
        }
        for (Row row : sheet) {
            add("row", row.getRowNum(), row.getHeight(), row.getZeroHeight());
            row.forEach(cell -> cell((XSSFCell) cell));
        }
        sheet.getMergedRegions().forEach(range -> add("merge", range.formatAsString()));
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            add("filter", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
        if (sheet.getPaneInformation() != null) {
            add(
                    "freeze",
                    sheet.getPaneInformation().getVerticalSplitPosition(),
                    sheet.getPaneInformation().getHorizontalSplitPosition());
        }
        if (sheet.getProtect()) {
            add("protect");
            add("print", sheet.getPrintSetup().getLandscape());
        }
        sheet.getDataValidations().forEach(this::validation);
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            highlight(formats.getConditionalFormattingAt(i));
        }
    }

    private void cell(XSSFCell cell) {
        Object[] place = {
            cell.getRowIndex(), cell.getColumnIndex(), cell.getCellStyle().getIndex()
        };
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String value = type == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : type == CellType.STRING ? cell.getStringCellValue() : "";
        String kind = type == CellType.NUMERIC ? "number" : "text";
        if (!formula) {
            add(type == CellType.BLANK ? "blank" : kind, place[0], place[1], place[2], value);
        } else {
            String how = cell.isPartOfArrayFormulaGroup() ? "array" : "formula";
            add(how, place[0], place[1], place[2], cell.getCellFormula(), kind, value);
        }
        if (cell.getHyperlink() != null) {
            add("link", place[0], place[1], cell.getHyperlink().getLocation());
        }
    }

    private void validation(XSSFDataValidation validation) {
        var constraint = validation.getValidationConstraint();
        int type = constraint.getValidationType();
        add(
                "validation",
                validation.getRegions().getCellRangeAddresses()[0].formatAsString(),
                type == ValidationType.LIST ? "list" : type == ValidationType.FORMULA ? "formula" : "any",
                String.valueOf(constraint.getFormula1()),
                validation.getErrorStyle(),
                validation.getPromptBoxTitle(),
                validation.getPromptBoxText(),
                validation.getErrorBoxTitle(),
                validation.getErrorBoxText());
    }

    private void highlight(XSSFConditionalFormatting format) {
        XSSFConditionalFormattingRule rule = format.getRule(0);
        var pattern = rule.getPatternFormatting();
        var font = rule.getFontFormatting();
        add(
                "highlight",
                format.getFormattingRanges()[0].formatAsString(),
                rule.getFormula1(),
                font == null ? "" : colour(font.getFontColor()),
                font != null && font.isBold(),
                pattern == null ? "" : colour(pattern.getFillBackgroundColorColor()));
    }
}
