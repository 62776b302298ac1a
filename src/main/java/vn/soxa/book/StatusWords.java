package vn.soxa.book;

import vn.soxa.consolidate.Status;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.Highlight;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.text.Glossary;

/** The words for how an indicator stands, and their colours. */
public final class StatusWords {

    private StatusWords() {}

    public static String word(Status status) {
        return Glossary.word("status." + status.name());
    }

    public static Look look(Status status) {
        return switch (status) {
            case ACHIEVED, ON_TRACK -> Look.GOOD;
            case BEHIND -> Look.WARNING;
            case AT_RISK, MISSED -> Look.BAD;
            case NO_DATA, INSUFFICIENT -> Look.NEUTRAL;
            case TRACK -> Look.MUTED;
        };
    }

    /** Colours a column of such words, whatever they become when the workbook is calculated anew. */
    public static void colour(SheetSpec sheet, int firstRow, int lastRow, int column) {
        CellRange range = new CellRange(firstRow, column, lastRow, column);
        for (Status status : Status.values()) {
            String formula = Refs.near(firstRow, column) + "=" + Refs.text(word(status));
            sheet.highlight(new Highlight(range, formula, look(status)));
        }
    }

    /** The word as a formula of the cells that decide it; 1 and 0 stand for yes and no. */
    public static String formula(
            String target,
            String actual,
            String expected,
            String step,
            String expectedStep,
            String over,
            String known) {
        String bySteps = chain(
                expectedStep + "-" + step + "<=0",
                Status.ON_TRACK,
                chain(expectedStep + "-" + step + "<2", Status.BEHIND, quoted(Status.AT_RISK)));
        String byFigures = chain(
                actual + ">=" + expected,
                Status.ON_TRACK,
                chain("2*" + actual + "<" + expected, Status.AT_RISK, quoted(Status.BEHIND)));
        String underWay = "IF(" + expectedStep + ">0," + bySteps + "," + byFigures + ")";
        return chain(
                known + "=0",
                Status.NO_DATA,
                chain(
                        "N(" + target + ")=0",
                        Status.TRACK,
                        chain(
                                known + "=2",
                                Status.INSUFFICIENT,
                                chain(
                                        actual + ">=" + target,
                                        Status.ACHIEVED,
                                        chain(over + "=1", Status.MISSED, underWay)))));
    }

    /** The same for a ceiling, which a figure that grows keeps only when its time is over. */
    static String ofCeiling(
            String target, String actual, String expected, String over, String known, boolean grows, boolean open) {
        String exceeded = grows
                ? quoted(Status.AT_RISK)
                : chain(actual + ">2*N(" + target + ")", Status.AT_RISK, quoted(Status.BEHIND));
        String kept = open
                ? chain(
                        over + "=1",
                        Status.ACHIEVED,
                        chain(actual + ">" + expected, Status.BEHIND, quoted(Status.ON_TRACK)))
                : quoted(Status.ACHIEVED);
        String judged =
                "IF(" + actual + ">N(" + target + ")," + chain(over + "=1", Status.MISSED, exceeded) + "," + kept + ")";
        return chain(known + "=0", Status.NO_DATA, chain(known + "=2", Status.INSUFFICIENT, judged));
    }

    private static String chain(String condition, Status then, String otherwise) {
        return "IF(" + condition + "," + quoted(then) + "," + otherwise + ")";
    }

    private static String quoted(Status status) {
        return Refs.text(word(status));
    }
}
