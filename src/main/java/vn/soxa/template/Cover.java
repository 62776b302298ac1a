package vn.soxa.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellSpec;
import vn.soxa.office.Look;
import vn.soxa.office.RowSpec;
import vn.soxa.office.SheetSpec;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.Stamp;

/** The first page: whose workbook it is, what to do, what is still to be mended, who filled it. */
final class Cover {
    static final String NAME = "Bìa";
    static final String FILLER = "NGUOI_DIEN";
    static final String PHONE = "DIEN_THOAI";

    /** What differs between the first pages of a hamlet, an officer and the plan book. */
    record Lines(String title, List<String> subtitles, List<String> guidance, List<String> contacts) {}

    /** Narrow enough for five of them on a telephone, all of them on an upright A4 page. */
    private static final int[] WIDTHS = {18, 8, 8, 8, 13, 13, 13};

    private static final int LAST = WIDTHS.length - 1;
    private static final int LEFT_BLOCK = 2;
    private static final int LINE = 17;

    private final Plan plan;
    private final Wording words;
    private final Lines lines;
    private final CheckTable table;
    private final Stamp stamp;
    private final List<RowSpec> rows = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final SheetSpec sheet = new SheetSpec(NAME);

    Cover(Plan plan, Wording words, Lines lines, CheckTable table, Stamp stamp) {
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
        lines.subtitles().forEach(line -> wide(line, Look.SUBTITLE, LINE + 2));
        blank();
        wide(words.of("cover.guide"), Look.SECTION, LINE + 3);
        lines.guidance().forEach(line -> wide(line, Look.GUIDE, LINE));
        blank();
        wide(words.of("cover.check"), Look.SECTION, LINE + 3);
        table.addTo(sheet, rows, names);
        blank();
        wide(words.of("cover.filler"), Look.SECTION, LINE + 3);
        entry(words.of("cover.name"), FILLER);
        entry(words.of("cover.phone"), PHONE);
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
        int more = (Widths.lines(text, width) - 1) * LINE;
        rows.add(RowSpec.of(row, CellSpec.text(0, text, look)).high(height + more));
    }

    private void entry(String label, String name) {
        int row = rows.size();
        sheet.merge(new CellRange(row, 1, row, LAST));
        rows.add(RowSpec.of(row, CellSpec.text(0, label, Look.BODY_TEXT), CellSpec.text(1, "", Look.ENTRY_TEXT))
                .high(LINE + 4));
        names.put(name, Layout.quoted(NAME) + "!" + Layout.fixed(row, 1));
    }

    private void code() {
        int row = rows.size();
        sheet.merge(new CellRange(row, 1, row, LAST));
        rows.add(RowSpec.of(
                        row,
                        CellSpec.text(0, words.of("cover.code"), Look.MUTED),
                        CellSpec.text(1, stamp.visible(), Look.MUTED))
                .high(LINE));
        names.put(Stamp.VISIBLE_NAME, Layout.quoted(NAME) + "!" + Layout.fixed(row, 1));
    }

    private void blank() {
        rows.add(RowSpec.of(rows.size()).high(8));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
