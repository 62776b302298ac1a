package vn.soxa.office.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Made the first master workbook; run it to add a look, then look at the difference before committing it. */
final class MasterGenerator {
    private static final String DEEP = "1F5560";
    private static final String LINE = "8C9A9D";
    private static final String TINT = "DCE8EA";
    private static final String PALE = "EDF4F4";
    private static final String GREY = "F0F0F0";
    private static final String DARK_GREY = "595959";
    private static final String WHOLE = "#,##0";
    private static final String DECIMAL = "#,##0.00##";
    private static final String PERCENT = "0.0%";
    private static final String DAY = "dd/mm/yyyy";
    private static final String TEXT = "@";

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    private MasterGenerator() {}

    /** Writes the workbook to the path given. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            new MasterGenerator().write(out);
        }
    }

    private void write(OutputStream out) throws IOException {
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName("Times New Roman");
        standard.setFontHeight(12.0);
        XSSFSheet sheet = workbook.createSheet("Kiểu");
        sheet.setColumnWidth(0, 22 * 256);
        sheet.setColumnWidth(1, 62 * 256);
        sheet.setColumnWidth(2, 34 * 256);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        XSSFCellStyle plain = sample(Look.PLAIN).style();
        for (Look look : Look.values()) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(look.name());
            row.createCell(1).setCellValue(MasterDescriptions.of(look));
            row.createCell(2).setCellStyle(sample(look).style());
            row.getCell(0).setCellStyle(plain);
            row.getCell(1).setCellStyle(plain);
            MasterDescriptions.fillSample(row.getCell(2), look);
        }
        workbook.write(out);
        workbook.close();
    }

    private MasterSample sample(Look look) {
        return switch (look) {
            case PLAIN -> letters(12);
            case LETTERHEAD -> letters(13).centred();
            case LETTERHEAD_BOLD -> letters(13).bold().centred();
            case MOTTO -> letters(13).bold().underlined().centred();
            case TITLE -> letters(16).bold().letters(DEEP).left();
            case SUBTITLE -> letters(13).italic().left();
            case GUIDE -> letters(11).italic().letters(DARK_GREY).left().top().wrapped();
            case STEP -> letters(12).left().wrapped();
            case SECTION -> letters(13).bold().letters(DEEP).ruledBelow(DEEP).left();
            case HEADER -> header(TINT, DEEP);
            case HEADER_REQUIRED -> header(DEEP, "FFFFFF");
            case HEADER_ISSUED -> header("D6D6D6", "404040");
            case KEY -> letters(8).letters("A6A6A6");
            case SIGNATURE -> letters(13).bold().centred().top().wrapped();
            case LINK -> letters(12).underlined().letters(DEEP);
            default -> look.name().startsWith("BODY_") || look.name().startsWith("TOTAL_") ? body(look) : cell(look);
        };
    }

    private MasterSample cell(Look look) {
        return switch (look) {
            case ENTRY_TEXT -> framed().left().indented().wrapped().format(TEXT).unlocked();
            case ENTRY_NUMBER -> framed().right().indented().format(TEXT).unlocked();
            case ENTRY_DATE -> framed().centred().format(DAY).unlocked();
            case CARRIED_TEXT ->
                framed().fill(PALE).left().indented().wrapped().format(TEXT).unlocked();
            case CARRIED_NUMBER ->
                framed().fill(PALE).right().indented().format(TEXT).unlocked();
            case ISSUED_TEXT -> framed().fill(GREY).left().indented().wrapped();
            case ISSUED_NUMBER -> framed().fill(GREY).right().indented().format(TEXT);
            case ROW_CODE ->
                framed().fill("E6E6E6")
                        .letters(DARK_GREY)
                        .centred()
                        .format(TEXT)
                        .unlocked();
            case GOOD -> status("E4EFE3", "2F6336");
            case NEUTRAL -> status(GREY, "404040");
            case WARNING -> status("FBF0D9", "7F5200");
            case BAD -> status("F7E1DD", "96281B").bold();
            case MUTED ->
                letters(12).framed(LINE).italic().letters("6E6E6E").left().wrapped();
            default -> throw new IllegalArgumentException(look.name());
        };
    }

    private MasterSample body(Look look) {
        return switch (look) {
            case BODY_TEXT -> framed().left().wrapped();
            case BODY_CENTRED -> framed().centred().wrapped();
            case BODY_WHOLE -> framed().right().format(WHOLE);
            case BODY_NUMBER -> framed().right().format(DECIMAL);
            case BODY_PERCENT -> framed().right().format(PERCENT);
            case BODY_DATE -> framed().centred().format(DAY);
            case BODY_LINK -> framed().left().wrapped().underlined().letters(DEEP);
            case TOTAL_TEXT -> total().left().wrapped();
            case TOTAL_WHOLE -> total().right().format(WHOLE);
            case TOTAL_NUMBER -> total().right().format(DECIMAL);
            case TOTAL_PERCENT -> total().right().format(PERCENT);
            default -> throw new IllegalArgumentException(look.name());
        };
    }

    private MasterSample letters(double points) {
        return new MasterSample(workbook, points);
    }

    private MasterSample framed() {
        return letters(12).framed(LINE);
    }

    private MasterSample total() {
        return framed().bold().fill(TINT);
    }

    private MasterSample status(String fill, String rgb) {
        return framed().fill(fill).letters(rgb).centred().wrapped();
    }

    private MasterSample header(String fill, String rgb) {
        return letters(12).bold().framed(LINE).fill(fill).letters(rgb).centred().wrapped();
    }
}
