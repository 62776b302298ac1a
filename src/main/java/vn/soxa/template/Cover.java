package vn.soxa.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.Stamp;
import vn.soxa.text.Phrasebook;

/** The first page: whose workbook it is, what to do, what is still to be mended, who filled it. */
final class Cover {
    static final String NAME = "Bìa";
    static final String FILLER = "NGUOI_DIEN";
    static final String PHONE = "DIEN_THOAI";

    /**
     * What differs between the first pages of a hamlet, an officer and the plan book.
     *
     * @param signed true where whoever fills it says so
     */
    record Lines(String title, List<String> subtitles, List<String> guidance, List<String> contacts, boolean signed) {}

    static final int FORM_WIDTH = 22;

    /** Narrow enough for five of them on a telephone, all of them on an upright A4 page. */
    private static final int[] WIDTHS = {FORM_WIDTH, 8, 8, 8, 13, 13, 13};

    private static final int LAST = WIDTHS.length - 1;
    private static final int LEFT_BLOCK = 2;
    private static final int LINE = 17;
    private static final int SUBTITLE_CHARACTERS = 76;

    private final Plan plan;
    private final Phrasebook words;
    private final Lines lines;
    private final CheckTable table;
    private final Stamp stamp;
    private final List<RowSpec> rows = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final SheetSpec sheet = new SheetSpec(NAME);

    Cover(Plan plan, Phrasebook words, Lines lines, CheckTable table, Stamp stamp) {
        this.plan = plan;
        this.words = words;
        this.lines = lines;
        this.table = table;
        this.stamp = stamp;
        build();
    }

    SheetSpec sheet() {
        return sheet;
    }

    /** Defined name → cell. */
    Map<String, String> names() {
        return names;
    }

    private void build() {
        for (int width : WIDTHS) {
            sheet.column(width, null);
        }
        letterhead();
        wide(lines.title(), Look.TITLE, 26);
        lines.subtitles().forEach(this::subtitle);
        blank();
        wide(words.of("cover.guide"), Look.SECTION, LINE + 3);
        lines.guidance().forEach(line -> wide(line, Look.STEP, LINE));
        blank();
        wide(words.of(lines.signed() ? "cover.check" : "cover.check.plan"), Look.SECTION, LINE + 3);
        table.addTo(sheet, rows, names);
        blank();
        if (lines.signed()) {
            wide(words.of("cover.filler"), Look.SECTION, LINE + 3);
            entry(words.of("cover.name"), FILLER);
            entry(words.of("cover.phone"), PHONE);
        }
        lines.contacts().forEach(line -> wide(line, Look.GUIDE, LINE));
        code();
        sheet.withoutGrid().guard();
        sheet.print(new SheetSpec.Print(false, -1, -1, ""));
        sheet.rows(rows);
    }

    private void letterhead() {
        String commune = plan.setting("communeName", "");
        pair(words.of("head.council"), Look.LETTERHEAD, words.of("head.nation"), Look.LETTERHEAD_BOLD);
        pair(upper(commune), Look.LETTERHEAD_BOLD, words.of("head.motto"), Look.MOTTO);
        blank();
    }

    /** A line under the title does not wrap; what is longer than the page is set smaller. */
    private void subtitle(String line) {
        boolean fits = Widths.lines(line, SUBTITLE_CHARACTERS) == 1;
        wide(line, fits ? Look.SUBTITLE : Look.GUIDE, LINE + 2);
    }

    private void pair(String left, Look leftLook, String right, Look rightLook) {
        int row = rows.size();
        sheet.merge(new CellRange(row, 0, row, LEFT_BLOCK));
        sheet.merge(new CellRange(row, LEFT_BLOCK + 1, row, LAST));
        rows.add(RowSpec.of(row, CellSpec.text(0, left, leftLook), CellSpec.text(LEFT_BLOCK + 1, right, rightLook))
                .high(LINE));
    }

    private void wide(String text, Look look, int height) {
        int row = rows.size();
        int width = 0;
        for (int one : WIDTHS) {
            width += one;
        }
        sheet.merge(new CellRange(row, 0, row, LAST));
        boolean wraps = look == Look.GUIDE || look == Look.STEP;
        int more = wraps ? (Widths.lines(text, width * 6 / 5) - 1) * LINE : 0;
        rows.add(RowSpec.of(row, CellSpec.text(0, text, look)).high(height + more));
    }

    private void entry(String label, String name) {
        labelled(label, Look.BODY_TEXT, "", Look.ENTRY_TEXT, name);
    }

    private void code() {
        labelled(words.of("cover.code"), Look.MUTED, stamp.visible(), Look.MUTED, Stamp.VISIBLE_NAME);
    }

    /** All cells of the merged one are written, so that its frame is whole. */
    private void labelled(String label, Look labelLook, String text, Look look, String name) {
        int row = rows.size();
        sheet.merge(new CellRange(row, 1, row, LAST));
        List<CellSpec> cells = new ArrayList<>();
        cells.add(CellSpec.text(0, label, labelLook));
        for (int column = 1; column <= LAST; column++) {
            cells.add(CellSpec.text(column, column == 1 ? text : "", look));
        }
        rows.add(RowSpec.of(row, cells).high(LINE + 4));
        names.put(name, Layout.quoted(NAME) + "!" + Layout.fixed(row, 1));
    }

    private void blank() {
        rows.add(RowSpec.of(rows.size()).high(8));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
