package vn.soxa.office.write;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's stream of rows; a third of its time went into packing them tightly, for a sixth less on the disk. */
final class RowStream extends SXSSFWorkbook {
    private static final int ROWS_AT_ONCE = 20;
    private static final int PACKED = 3;

    RowStream(XSSFWorkbook book) {
        super(book, ROWS_AT_ONCE);
        setZip64Mode(Zip64Mode.AsNeeded);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
        zip.setLevel(PACKED);
        return zip;
    }
}
