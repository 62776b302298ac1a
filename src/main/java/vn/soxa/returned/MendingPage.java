package vn.soxa.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingGroup;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.Validation;
import vn.soxa.submission.Answers;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.Settlement;

/** The first sheet of a returned copy: enough to mend the workbook without knowing anything else. */
final class MendingPage {
    /** Up to the answer as wide as a telephone shows. */
    private static final int[] WIDTHS = {4, 10, 30, 20, 36, 16, 15, 20};

    private static final int CELL = 1;
    private static final int ANSWER = 3;
    private static final int LAST = 7;
    private static final int SHEET_KEY = 8;
    private static final int READING = 12;
    private static final Map<Integer, String> KEYS = Map.of(
            0,
            Answers.PAGE,
            ANSWER,
            Answers.ANSWER,
            SHEET_KEY,
            Answers.SHEET,
            9,
            Answers.CELLS,
            10,
            Answers.FOUND,
            11,
            Answers.CODE);
    /** The most answers that a line offers. */
    private static final int MOST = 4;

    private static final int LINE = 16;

    private final Mending mending;
    private final Addressee addressee;
    private final Phrasebook words;
    private final MendingWords say;
    private final SheetSpec sheet;
    private final List<RowSpec> rows = new ArrayList<>();
    private final boolean asks;
    private int number;

    MendingPage(Mending mending, Addressee addressee, Phrasebook words) {
        this.mending = mending;
        this.addressee = addressee;
        this.words = words;
        this.say = new MendingWords(words);
        this.sheet = new SheetSpec(words.of("page.name"));
        this.asks = mending.groups().stream().anyMatch(MendingPage::asks);
    }

    /** {@code cleaned}: what acts by itself was taken out of the workbook. */
    SheetSpec sheet(boolean cleaned) {
        for (int column = 0; column < READING + MOST; column++) {
            if (column <= LAST && (asks || column != ANSWER)) {
                sheet.column(WIDTHS[column], null);
            } else {
                sheet.hiddenColumn(8, null);
            }
        }
        rows.add(new RowSpec(
                0,
                true,
                null,
                KEYS.entrySet().stream()
                        .map(key -> CellSpec.text(key.getKey(), key.getValue(), Look.KEY))
                        .toList()));
        guide();
        if (cleaned) {
            told(words.of("page.cleaned"));
        }
        int header = header();
        section("section.ERROR", mending.of(Severity.ERROR));
        section("section.CONFIRM", mending.of(Severity.CONFIRM));
        section("section.WARNING", mending.of(Severity.WARNING));
        Map<Boolean, List<FindingGroup>> told = mending.of(Severity.INFO).stream()
                .collect(Collectors.partitioningBy(group -> Mending.settled(group.first())));
        section("section.SETTLED", told.getOrDefault(true, List.of()));
        section("section.ANSWERED", told.getOrDefault(false, List.of()));
        return sheet.rows(rows).withoutGrid().print(new SheetSpec.Print(true, header, header, words.of("page.footer")));
    }

    private void guide() {
        wide(words.of("page.title"), Look.TITLE, 24);
        wide(
                words.of(
                        "page.subtitle",
                        "whose",
                        addressee.whose(),
                        "period",
                        addressee.periodName(),
                        "count",
                        say.count(mending)),
                Look.SUBTITLE,
                20);
        told(words.of("page.go"));
        told(words.of(mending.onlyAnswers() ? "page.choose" : asks ? "page.answer" : "page.mend"));
        told(words.of("page.send", "due", addressee.due()));
    }

    private int header() {
        List<String> keys = List.of("number", "cell", "what", "answer", "do", "found", "suggestion", "sheet");
        List<CellSpec> cells = new ArrayList<>();
        for (int column = 0; column <= LAST; column++) {
            cells.add(CellSpec.text(column, words.of("head." + keys.get(column)), Look.HEADER));
        }
        rows.add(RowSpec.of(rows.size(), cells).high(LINE + 6));
        return rows.size() - 1;
    }

    private void section(String key, List<FindingGroup> groups) {
        if (!groups.isEmpty()) {
            wide(words.of(key, "count", Integer.toString(groups.size())), Look.SECTION, LINE + 6);
            groups.forEach(this::line);
        }
    }

    private void line(FindingGroup group) {
        Finding finding = group.first();
        int row = rows.size();
        List<String> texts = List.of(
                Integer.toString(++number),
                say.places(group),
                say.whatAndWhere(group),
                "",
                say.remedyOrAnswer(group),
                say.found(finding),
                finding.suggestion() == null ? "" : finding.suggestion(),
                say.sheet(finding));
        List<CellSpec> cells = new ArrayList<>();
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            cells.add(CellSpec.text(column, texts.get(column), column == 0 ? look(finding) : Look.BODY_TEXT));
            lines = Math.max(lines, Wrapping.lines(texts.get(column), WIDTHS[column]));
        }
        String place = say.target(group);
        if (place != null) {
            cells.set(CELL, CellSpec.text(CELL, texts.get(CELL), Look.BODY_LINK).linking(null, place));
        }
        if (asks(group)) {
            String given = Mending.answer(finding) ? finding.args().getOrDefault("reading1", "") : "";
            cells.set(ANSWER, CellSpec.text(ANSWER, given, Look.CARRIED_TEXT));
            cells.addAll(keys(row, group));
        }
        rows.add(RowSpec.of(row, cells).high(Math.min(400, lines * LINE + 4)));
    }

    /** What an answer is about, for the program that reads it; and what there is to choose from. */
    private List<CellSpec> keys(int row, FindingGroup group) {
        Finding finding = group.first();
        List<CellSpec> cells = new ArrayList<>(List.of(
                key(SHEET_KEY, finding.sheet()),
                key(SHEET_KEY + 1, group.places()),
                key(SHEET_KEY + 2, finding.args().get("found")),
                key(SHEET_KEY + 3, Mending.subject(finding))));
        List<String> choices = choices(finding);
        for (int choice = 0; choice < choices.size(); choice++) {
            cells.add(key(READING + choice, choices.get(choice)));
        }
        sheet.validate(validation(row, choices.size(), !finding.readings().isEmpty()));
        return cells;
    }

    /** What to choose from; of an answer given before, what the question offered. */
    private static List<String> choices(Finding finding) {
        List<String> readings = finding.readings();
        List<String> all = readings.isEmpty()
                ? Mending.question(finding).map(Settlement::choices).orElse(List.of())
                : readings;
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Other readings are refused; other answers are taken in free words. */
    private Validation validation(int row, int choices, boolean readings) {
        boolean choice = choices > 0;
        String last = CellAddress.columnName(READING + choices - 1);
        String list = "$M$" + (row + 1) + ":$" + last + "$" + (row + 1);
        return new Validation(
                new CellRange(row, ANSWER, row, ANSWER),
                choice ? new Validation.Allowed.InList(list) : new Validation.Allowed.Anything(),
                false,
                words.of("answer.title"),
                words.of(readings ? "answer.choose" : choice ? "answer.pick" : "answer.write"),
                words.of("answer.title"),
                words.of(readings ? "answer.wrong" : "answer.free"));
    }

    private void wide(String text, Look look, int height) {
        int row = rows.size();
        sheet.merge(new CellRange(row, 0, row, ANSWER));
        rows.add(RowSpec.of(row, CellSpec.text(0, text, look)).high(height));
    }

    /** As high as its words need in the width of a telephone. */
    private void told(String text) {
        int width = WIDTHS[0] + WIDTHS[CELL] + WIDTHS[2] + (asks ? WIDTHS[ANSWER] : 0);
        wide(text, Look.STEP, Wrapping.lines(text, width) * LINE + 4);
    }

    private static CellSpec key(int column, @org.jspecify.annotations.Nullable String text) {
        return CellSpec.text(column, text, Look.KEY);
    }

    /** Whether the sender can answer in the line itself. */
    private static boolean asks(FindingGroup group) {
        Finding finding = group.first();
        return !group.cells().isEmpty() && (finding.severity() == Severity.CONFIRM || Mending.answer(finding));
    }

    /** Colours as in the templates: red does not count, yellow is worth a look. */
    static Look look(Finding finding) {
        return switch (finding.severity()) {
            case ERROR, CONFIRM -> Look.BAD;
            case WARNING -> Look.WARNING;
            case INFO -> Look.BODY_CENTRED;
        };
    }
}
