package vn.soxa.office.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Tells whether what is to be written is what a file was made of: files written twice differ in their bytes. */
final class ContentDigest {
    /** The custom property of a workbook that holds it. */
    static final String PROPERTY = "SOXA_NOI_DUNG";

    private final MessageDigest digest;

    /** Begins with what everything is written into. */
    ContentDigest(byte[] master) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        digest.update(master);
    }

    ContentDigest add(Object part) {
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Reads the rows of every sheet once. */
    ContentDigest add(WorkbookSpec spec) {
        add(List.of(spec.title(), spec.created(), new TreeMap<>(spec.names()), new TreeMap<>(spec.properties())));
        for (SheetSpec sheet : spec.sheets()) {
            sheet.frame().forEach(this::add);
            sheet.rows().forEach(this::add);
        }
        return this;
    }

    /** Most of a workbook is cells, and records are slow in telling of themselves. */
    private void add(RowSpec row) {
        add(row.index() + " " + row.hidden() + " " + row.height() + " " + row.look());
        for (CellSpec cell : row.cells()) {
            Object said = cell.content();
            if (said instanceof Content.Words words) {
                said = '"' + words.text();
            } else if (said instanceof Content.Figure figure) {
                said = figure.number();
            }
            add(cell.column() + " " + cell.look() + " " + cell.link() + " " + said);
        }
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
