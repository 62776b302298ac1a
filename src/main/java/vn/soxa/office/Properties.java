package vn.soxa.office;

import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** Custom properties of a workbook that has some already. */
final class Properties {
    private Properties() {}

    static void put(XSSFWorkbook workbook, String name, String text) {
        CustomProperties properties = workbook.getProperties().getCustomProperties();
        CTProperty known = properties.getProperty(name);
        if (known == null) {
            properties.addProperty(name, text);
        } else {
            known.setLpwstr(text);
        }
    }
}
