package vn.soxa.office.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Tells whether what is to be written is what a file was made of: files written twice differ in their bytes. */
final class ContentDigest {
    /** The custom property of a workbook that holds it. */
    static final String PROPERTY = "SOXA_NOI_DUNG";

    private final MessageDigest digest;
    private final List<ContentDigest> sheets = new ArrayList<>();

    /** Begins with what everything is written into. */
    ContentDigest(byte[] master) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        digest.update(master);
    }

    /** The sheets of a workbook are told one by one, in its order; their rows may come in between. */
    ContentDigest(byte[] master, WorkbookSpec spec) {
        this(master);
        add(List.of(spec.title(), spec.created(), new TreeMap<>(spec.names()), new TreeMap<>(spec.properties())));
        for (SheetSpec sheet : spec.sheets()) {
            ContentDigest own = new ContentDigest(new byte[0]);
            sheet.frame().forEach(own::add);
            sheets.add(own);
        }
    }

    /** Of one sheet. */
    ContentDigest sheet(int place) {
        return sheets.get(place);
    }

    ContentDigest add(Object part) {
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Reads the rows of every sheet once. */
    static String of(byte[] master, WorkbookSpec spec) {
        ContentDigest whole = new ContentDigest(master, spec);
        for (int place = 0; place < spec.sheets().size(); place++) {
            spec.sheets().get(place).rows().forEach(whole.sheet(place)::add);
        }
        return whole.toString();
    }

    /** Most of a workbook is cells: each row is one piece, and no record tells of itself. */
    void add(RowSpec row) {
        StringBuilder said = new StringBuilder(64 * (1 + row.cells().size()));
        said.append(row.index()).append(' ').append(row.hidden()).append(' ').append(row.height());
        said.append(' ').append(row.look()).append('\n');
        for (CellSpec cell : row.cells()) {
            said.append(cell.column()).append(' ').append(cell.look().name()).append(' ');
            CellSpec.Link link = cell.link();
            if (link == null) {
                said.append("- ");
            } else {
                said.append(link.file()).append('#').append(link.place()).append(' ');
            }
            if (cell.content() instanceof Content.Words words) {
                said.append('"').append(words.text());
            } else if (cell.content() instanceof Content.Figure figure) {
                said.append(figure.number());
            } else {
                said.append(cell.content());
            }
            said.append('\n');
        }
        digest.update(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** In hexadecimal; nothing can be added after it. */
    @Override
    public String toString() {
        sheets.forEach(sheet -> digest.update(sheet.digest.digest()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
