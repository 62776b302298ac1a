package vn.soxa.office.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.EventWorkbookBuilder.SheetRecordCollectingListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.RawSheet;

/** Takes the records of a workbook of 1997 to 2003 one after another: first what is common, then sheet by sheet. */
final class XlsWorkbook {

    private final Budget budget;
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<NameRecord> named = new ArrayList<>();
    private final List<RawSheet> sheets = new ArrayList<>();
    private final SheetRecordCollectingListener listener = new SheetRecordCollectingListener(this::process);
    private @Nullable SSTRecord strings;
    private Serials serials = new Serials(false);
    private int depth;
    private int streams;
    private @Nullable XlsSheet sheet;

    XlsWorkbook(Budget budget) {
        this.budget = budget;
    }

    HSSFListener listener() {
        return listener;
    }

    List<RawSheet> sheets() {
        return sheets;
    }

    /** Refuses a workbook that ends before all the sheets it announces. */
    void ended() throws EOFException {
        if (depth != 0 || streams <= bound.size()) {
            throw new EOFException("sheet " + streams + " of " + bound.size());
        }
    }

    /** Defined names of the whole workbook, those that the program made for itself left out. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (NameRecord name : named) {
            if (name.getSheetNumber() == 0 && !name.isBuiltInName() && names.size() < Bounds.RANGES) {
                names.put(name.getNameText(), formula(name.getNameDefinition()));
            }
        }
        return names;
    }

    /** The formula as text; empty if it is kept with another cell or is beyond what can be written out. */
    String formula(Ptg[] parts) {
        try {
            return HSSFFormulaParser.toFormulaString(listener.getStubHSSFWorkbook(), parts);
        } catch (RuntimeException e) {
            return "";
        }
    }

    private void process(Record record) {
        try {
            if (record instanceof BOFRecord) {
                startStream();
            } else if (record instanceof EOFRecord) {
                endStream();
            } else if (depth == 1 && sheet != null) {
                sheet.take(record);
            } else if (depth == 1) {
                common(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Streams inside a sheet are its charts; the first stream is what all sheets share. */
    private void startStream() {
        depth++;
        if (depth > 1) {
            return;
        }
        if (streams > 0 && streams <= bound.size()) {
            BoundSheetRecord listed = BoundSheetRecord.orderByBofPosition(bound)[streams - 1];
            boolean hidden = listed.isHidden() || listed.isVeryHidden();
            SheetBuilder builder = new SheetBuilder(listed.getSheetname(), hidden, budget);
            sheet = new XlsSheet(builder, new XlsCells(styles, strings, serials, this::formula, budget));
        }
        streams++;
    }

    private void endStream() throws IOException {
        depth--;
        if (depth == 0 && sheet != null) {
            if (sheets.size() < Bounds.SHEETS) {
                sheets.add(sheet.build());
            } else {
                budget.reached(Bounds.SHEETS_CUT);
            }
            sheet = null;
        }
    }

    private void common(Record record) {
        styles.take(record);
        if (record instanceof BoundSheetRecord listed) {
            bound.add(listed);
        } else if (record instanceof SSTRecord shared) {
            strings = shared;
        } else if (record instanceof DateWindow1904Record window) {
            serials = new Serials(window.getWindowing() == 1);
        } else if (record instanceof NameRecord name) {
            named.add(name);
        }
    }
}
