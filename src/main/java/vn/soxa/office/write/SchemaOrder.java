package vn.soxa.office.write;

import java.util.Arrays;
import java.util.List;

/** In which order the schema wants the children of an element; spreadsheet programs call other orders damaged. */
final class SchemaOrder {
    static final List<String> SHEET = names("sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr"
            + " sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells"
            + " phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter"
            + " rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing"
            + " legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst");

    static final List<String> WORKBOOK = names("fileVersion fileSharing workbookPr workbookProtection bookViews sheets"
            + " functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr"
            + " smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst");

    static final List<String> STYLES =
            names("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst");

    static final List<String> COMMENTS = names("authors commentList extLst");

    private SchemaOrder() {}

    private static List<String> names(String parted) {
        return Arrays.asList(parted.split(" ", -1));
    }
}
