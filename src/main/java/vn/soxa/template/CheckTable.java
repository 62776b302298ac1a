package vn.soxa.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.form.FormKind;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Highlight;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.Validation;
import vn.soxa.text.Glossary;
import vn.soxa.text.Phrasebook;

/**
 * The table <em>Kiểm tra trước khi nộp</em>: one form a line, counted while the workbook is filled.
 *
 * @param marks true where a form can be said to have nothing to report
 */
record CheckTable(List<SheetView> views, CountSheet counts, Phrasebook words, boolean marks) {
    /** Begins the defined name of the cell that says a form has nothing to report. */
    static final String NOTHING = "KPS_";

    private static final int VERDICT = 4;
    private static final int FIRST = 5;
    private static final int MARK = 6;
    private static final int HEADER_HEIGHT = 36;
    private static final int LINE = 20;

    void addTo(SheetSpec sheet, List<RowSpec> rows, Map<String, String> names) {
        rows.add(header(rows.size()));
        int top = rows.size();
        boolean behind = false;
        for (int i = 0; i < views.size(); i++) {
            SheetView view = views.get(i);
            if (PlanBookCatalogue.advanced(view.form()) && !behind) {
                behind = true;
                rows.add(behind(rows.size()));
            }
            int row = rows.size();
            rows.add(line(row, view, counts.tallies().get(i)).high(LINE));
            if (marks) {
                names.put(NOTHING + view.form().code(), Layout.quoted(Cover.NAME) + "!" + Layout.fixed(row, MARK));
            }
        }
        if (marks) {
            sheet.validate(mark(top, rows.size() - 1));
        }
        for (int row = top - 1; row < rows.size() && !marks; row++) {
            boolean whole = rows.get(row).cells().size() == 1;
            sheet.merge(new CellRange(row, whole ? 0 : FIRST, row, MARK));
        }
        colours(sheet, top, rows.size() - 1);
    }

    /** What stands below it few people touch. */
    private RowSpec behind(int row) {
        return RowSpec.of(row, CellSpec.text(0, words.of("check.advanced"), Look.SECTION))
                .high(LINE);
    }

    private RowSpec header(int row) {
        String[] headers = {marks ? "form" : "form.plan", "rows", "missing", "wrong", "verdict", "first"};
        List<CellSpec> cells = new ArrayList<>();
        for (int i = 0; i < headers.length; i++) {
            cells.add(CellSpec.text(i, words.of("check." + headers[i]), Look.HEADER));
        }
        cells.add(CellSpec.text(MARK, marks ? words.of("check.mark") : "", Look.HEADER));
        return RowSpec.of(row, cells).high(HEADER_HEIGHT);
    }

    private RowSpec line(int row, SheetView view, CountSheet.Tally tally) {
        IssuedState state = tally.state();
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, view.sheet(), Look.BODY_LINK).linking(null, Layout.quoted(view.sheet()) + "!A1"),
                count(1, tally.rows(), state.rows()),
                count(2, tally.missing(), state.missing()),
                count(3, tally.wrong(), state.wrong()),
                CellSpec.wordFormula(VERDICT, verdict(row, view), issuedVerdict(view, state), Look.BODY_CENTRED),
                CellSpec.wordFormula(FIRST, first(view, tally), issuedFirst(state.first()), Look.BODY_LINK)));
        cells.add(CellSpec.text(MARK, "", marks ? Look.ENTRY_TEXT : Look.BODY_LINK));
        return RowSpec.of(row, cells);
    }

    private static CellSpec count(int column, String cell, int stored) {
        return CellSpec.formula(column, cell, BigDecimal.valueOf(stored), Look.BODY_CENTRED);
    }

    /** Rows of B1 and B2 stand there already: all of them are asked for. */
    private static int asked(SheetView view) {
        return view.form().kind().fixedRows() ? view.content().rows().size() : 1;
    }

    private String verdict(int row, SheetView view) {
        String rows = at(row, 1);
        String enough = asked(view) > 1
                ? choose(rows + "<" + asked(view), "incomplete", RuleFormula.literal(words.of("verdict.good")))
                : RuleFormula.literal(words.of("verdict.good"));
        String filled = choose(rows + "=0", "empty", enough);
        String marked = "TRIM(" + at(row, MARK) + ")<>\"\"";
        String nothing = view.form().kind() == FormKind.LOG
                ? "IF(" + rows + ">0," + word("contradiction") + "," + word("nothing") + ")"
                : word("nothing");
        String unmarked = marks ? "IF(" + marked + "," + nothing + "," + filled + ")" : filled;
        return choose(at(row, 3) + ">0", "wrong", choose(at(row, 2) + ">0", "incomplete", unmarked));
    }

    private String issuedVerdict(SheetView view, IssuedState state) {
        if (state.wrong() > 0) {
            return words.of("verdict.wrong");
        }
        if (state.missing() > 0) {
            return words.of("verdict.incomplete");
        }
        if (state.rows() == 0) {
            return words.of("verdict.empty");
        }
        return words.of(state.rows() < asked(view) ? "verdict.incomplete" : "verdict.good");
    }

    private String first(SheetView view, CountSheet.Tally tally) {
        String cell = "ADDRESS(INT(" + tally.first() + "/1000),MOD(" + tally.first() + ",1000),4)";
        return "IF(" + tally.first() + ">=" + CountSheet.NOWHERE + ",\"\",HYPERLINK(\"#" + Layout.quoted(view.sheet())
                + "!\"&" + cell + "," + RuleFormula.literal(words.of("check.goto") + " ") + "&" + cell + "))";
    }

    private String issuedFirst(@Nullable CellAddress first) {
        return first == null ? "" : words.of("check.goto") + " " + first.a1();
    }

    private Validation mark(int top, int bottom) {
        return new Validation(
                new CellRange(top, MARK, bottom, MARK),
                new Validation.Allowed.InList(views.get(0).choices().definedName(DropDowns.MARK_LIST)),
                true,
                Glossary.word("nothingToReport"),
                words.of("check.mark.prompt"),
                words.of("error.title"),
                words.of("check.mark.error"));
    }

    private void colours(SheetSpec sheet, int top, int bottom) {
        CellRange verdicts = new CellRange(top, VERDICT, bottom, VERDICT);
        String cell = "$" + at(top, VERDICT);
        sheet.highlight(new Highlight(verdicts, cell + "=" + word("wrong"), Look.BAD));
        for (String soft : List.of("incomplete", "contradiction")) {
            sheet.highlight(new Highlight(verdicts, cell + "=" + word(soft), Look.WARNING));
        }
        for (String fine : List.of("good", "nothing")) {
            sheet.highlight(new Highlight(verdicts, cell + "=" + word(fine), Look.GOOD));
        }
    }

    private String choose(String when, String verdict, String otherwise) {
        return "IF(" + when + "," + word(verdict) + "," + otherwise + ")";
    }

    private String word(String verdict) {
        return RuleFormula.literal(words.of("verdict." + verdict));
    }

    private static String at(int row, int column) {
        return new CellAddress("", row, column).a1();
    }
}
