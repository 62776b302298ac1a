package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The looks of the master workbook: its styles and colours travel into every workbook, and nothing else of it. */
final class StyleMaster {
    private static final String SHEET = "Kiểu";
    private static final int NAME = 0;
    private static final int SAMPLE = 2;

    private final byte[] empty;
    private @Nullable XSSFWorkbook samples;
    private final Map<Look, Integer> styles = new EnumMap<>(Look.class);
    private final Map<Look, Lettering> letterings = new EnumMap<>(Look.class);

    private StyleMaster(XSSFWorkbook master) throws IOException, InvalidFormatException {
        XSSFSheet samples = master.getSheet(SHEET);
        if (samples != null) {
            samples.forEach(this::learn);
        }
        List<Look> missing = new ArrayList<>(List.of(Look.values()));
        missing.removeAll(styles.keySet());
        if (!missing.isEmpty()) {
            throw new MasterIncomplete(missing);
        }
        this.empty = emptied(master);
    }

    /** Throws {@link MasterIncomplete} if a look has no sample cell, or nothing can be read at all. */
    static StyleMaster read(InputStream in) throws IOException {
        try {
            byte[] whole = Entities.refused(in.readAllBytes());
            try (XSSFWorkbook master = new XSSFWorkbook(new ByteArrayInputStream(whole))) {
                return new StyleMaster(master);
            }
        } catch (MasterIncomplete told) {
            throw told;
        } catch (IOException
                | InvalidFormatException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException unreadable) {
            MasterIncomplete all = new MasterIncomplete(List.of(Look.values()));
            all.initCause(unreadable);
            throw all;
        }
    }

    /** A new workbook without sheets that has the master's styles under the master's numbers. */
    XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(empty));
    }

    /** One such workbook, to copy styles from. */
    synchronized XSSFWorkbook samples() throws IOException {
        XSSFWorkbook known = samples;
        if (known == null) {
            known = open();
            samples = known;
        }
        return known;
    }

    /** The number of a look's cell style. */
    int style(Look look) {
        Integer style = styles.get(look);
        if (style == null) {
            throw new IllegalArgumentException(look.name());
        }
        return style;
    }

    /** How much room words of a look take. */
    Lettering lettering(Look look) {
        return letterings.getOrDefault(look, Lettering.STANDARD);
    }

    private void learn(Row row) {
        Look look = row.getCell(NAME) == null
                ? null
                : look(row.getCell(NAME).toString().strip());
        if (look != null && row.getCell(SAMPLE) instanceof XSSFCell sample) {
            XSSFCellStyle style = sample.getCellStyle();
            XSSFFont font = style.getFont();
            styles.put(look, (int) style.getIndex());
            letterings.put(look, new Lettering(font.getFontHeightInPoints(), font.getBold(), style.getWrapText()));
        }
    }

    private static byte[] emptied(XSSFWorkbook master) throws IOException, InvalidFormatException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.write(bare);
        }
        ByteArrayOutputStream styled = new ByteArrayOutputStream();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bare.toByteArray()))) {
            PackagePart workbook = parts.getPartsByContentType(
                            master.getPackagePart().getContentType())
                    .get(0);
            PackagePart old = master.getStylesSource().getPackagePart();
            copy(old, parts.getPartsByContentType(old.getContentType()).get(0));
            POIXMLDocumentPart theme = master.getTheme();
            if (theme != null) {
                PackagePart own = theme.getPackagePart();
                copy(own, parts.createPart(own.getPartName(), own.getContentType()));
                workbook.addRelationship(
                        own.getPartName(),
                        TargetMode.INTERNAL,
                        theme.getParent()
                                .getRelationPartById(theme.getParent().getRelationId(theme))
                                .getRelationship()
                                .getRelationshipType());
            }
            parts.save(styled);
        }
        return styled.toByteArray();
    }

    private static void copy(PackagePart from, PackagePart to) throws IOException {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
    }

    private static @Nullable Look look(String name) {
        for (Look look : Look.values()) {
            if (look.name().equals(name)) {
                return look;
            }
        }
        return null;
    }
}
