package vn.soxa.book;

import java.math.BigDecimal;
import java.util.List;
import vn.soxa.finding.Severity;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Highlight;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.text.Glossary;

/** The words for how much a finding weighs, their colours, and how many of each a table has. */
public final class SeverityWords {

    private SeverityWords() {}

    public static String word(Severity severity) {
        return Glossary.word("severity." + severity.name());
    }

    public static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.BAD;
            case CONFIRM, WARNING -> Look.WARNING;
            case INFO -> Look.NEUTRAL;
        };
    }

    /** Leaves room above a table for {@link #count}; tells where. */
    public static int reserve(Page page) {
        int row = page.next();
        for (int i = 0; i < Severity.values().length; i++) {
            page.skip();
        }
        page.skip();
        return row;
    }

    /** How many findings of each weight, above the table, as formulas over a column of it. */
    public static void count(Page page, int row, CellRange words, List<Severity> severities) {
        String range = Refs.local(words.firstRow(), words.firstColumn()) + ":"
                + Refs.local(words.lastRow(), words.lastColumn());
        int line = row;
        for (Severity severity : Severity.values()) {
            long number = severities.stream().filter(severity::equals).count();
            page.insert(
                    line,
                    CellSpec.text(1, word(severity), look(severity)),
                    CellSpec.formula(
                            2,
                            "COUNTIF(" + range + "," + Refs.near(line, 1) + ")",
                            BigDecimal.valueOf(number),
                            Look.BODY_WHOLE));
            line++;
        }
    }

    /** Colours a column of such words. */
    public static void colour(SheetSpec sheet, CellRange words) {
        for (Severity severity : Severity.values()) {
            String formula = Refs.near(words.firstRow(), words.firstColumn()) + "=" + Refs.text(word(severity));
            sheet.highlight(new Highlight(words, formula, look(severity)));
        }
    }
}
