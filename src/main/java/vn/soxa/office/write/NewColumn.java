package vn.soxa.office.write;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A blank column of a sheet that people work in, and the one that it is to look like. */
public record NewColumn(String sheet, int column, int model) {

    void dress(XSSFSheet in) {
        in.setColumnWidth(column, in.getColumnWidth(model));
        in.setDefaultColumnStyle(column, in.getColumnStyle(model));
        for (Row row : in) {
            Cell like = row.getCell(model);
            if (like != null) {
                row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellStyle(like.getCellStyle());
            }
        }
    }
}
