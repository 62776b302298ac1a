package vn.soxa.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.FindingGroup;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.Settlement;

/** One finding or group of them in words short enough for a cell. */
record MendingWords(Phrasebook words) {
    private static final int MOST_CHOICES = 6;
    private static final int MOST_RANGES = 24;
    private static final int LONGEST_PLACES = 14;
    private static final int MOST_POINTS = 8;
    private static final Pattern FORM = Pattern.compile("[A-Z]\\d+(?= )");

    String what(Finding finding) {
        return Mending.answer(finding)
                ? words.of("answered.what", "answer", finding.args().getOrDefault("reading1", ""))
                : Messages.message(finding);
    }

    private String remedy(Finding finding) {
        return Mending.answer(finding)
                ? words.of(Mending.waits(finding) ? "answered.waits" : "answered.do")
                : Messages.remedy(shortened(finding));
    }

    /** What to do on the page itself, where an answer will do. */
    String remedyOrAnswer(FindingGroup group) {
        CellAddress cell = group.cells().size() == 1 ? group.cells().get(0) : null;
        Finding finding = cell == null ? group.first() : inRow(group.first(), cell);
        if (finding.severity() != Severity.CONFIRM || finding.cell() == null) {
            return remedy(finding);
        }
        List<String> readings = finding.readings();
        if (!readings.isEmpty()) {
            return words.of("answer.do.choose", "one", readings.get(0), "two", readings.get(1));
        }
        List<String> choices = Settlement.choices(finding.code());
        return choices.isEmpty()
                ? remedy(finding) + " " + words.of("answer.do.write")
                : Messages.remedy(finding, words.of("answer.do.pick", "choices", said(choices)));
    }

    /** A row that is to be emptied is named by its number. */
    private static Finding inRow(Finding finding, CellAddress cell) {
        return finding.args().containsKey("row") ? finding : finding.with("row", Integer.toString(cell.row() + 1));
    }

    /** {@code “A”, “B” hoặc “C”}. */
    private String said(List<String> choices) {
        String said = "";
        for (int i = 0; i < choices.size(); i++) {
            String between = i == 0 ? "" : i < choices.size() - 1 ? ", " : words.of("answer.or");
            said += between + words.of("answer.quoted", "answer", choices.get(i));
        }
        return said;
    }

    /** In the cell itself: readings can be chosen on the page, too. */
    String note(Finding finding, CellAddress cell) {
        Finding told = inRow(finding.readings().isEmpty() ? finding : finding.with("page", ""), cell);
        String note = words.of("note." + finding.severity(), "what", what(finding), "do", remedy(told));
        String suggestion = finding.suggestion();
        return suggestion == null || note.contains(suggestion)
                ? note
                : note + "\n" + words.of("note.suggestion", "suggestion", suggestion);
    }

    /** What stands in the cell now. */
    String found(Finding finding) {
        boolean ofCell = finding.cell() != null && finding.code().name().startsWith("CELL_");
        return finding.found().filter(text -> !text.isEmpty()).orElse(ofCell ? words.of("found.blank") : "");
    }

    /** The sheet, and which column of it. */
    String sheet(Finding finding) {
        String sheet = finding.sheet() == null ? words.of("place.file") : finding.sheet();
        String header = finding.cell() == null ? null : finding.args().get("header");
        return header == null ? sheet : words.of("place.column", "sheet", sheet, "header", header);
    }

    /** {@code D12:D18, D25}, short enough for one line: linked cells are not wrapped everywhere. */
    String places(FindingGroup group) {
        if (group.cells().isEmpty()) {
            boolean cover = group.first().code() == FindingCode.SHEET_BLANK;
            return group.first().sheet() == null ? "" : words.of(cover ? "place.cover" : "place.sheet");
        }
        String cells = fits(group) ? group.places() : group.ranges().get(0) + " …";
        String sheet = group.first().sheet();
        return sheet == null ? cells : words.of("point.cell", "sheet", sheet.replaceFirst(" .*", ""), "cells", cells);
    }

    /** Where a click leads; of a blank sheet, to the cell of the first page that says so. Null where there is nothing. */
    @Nullable
    String target(FindingGroup group) {
        Finding first = group.first();
        String form = first.args().get("code");
        if (first.code() == FindingCode.SHEET_BLANK && form != null) {
            return "KPS_" + form;
        }
        String sheet = first.sheet();
        if (sheet == null || first.code() == FindingCode.SHEET_MISSING) {
            return null;
        }
        CellAddress cell = group.cells().stream().findFirst().orElse(new CellAddress(sheet, 0, 0));
        return "'" + sheet.replace("'", "''") + "'!" + cell.a1();
    }

    /** What is wrong, and where else where the places do not fit their own column. */
    String whatAndWhere(FindingGroup group) {
        String what = what(group.first());
        if (group.cells().isEmpty() || fits(group)) {
            return what;
        }
        List<String> ranges = group.ranges();
        String cells = ranges.stream().limit(MOST_RANGES).collect(Collectors.joining(", "));
        int more = ranges.size() - MOST_RANGES;
        String rest = more > 0 ? " " + words.of("place.more", "count", Integer.toString(more)) : "";
        return what + "\n" + words.of("place.all", "cells", cells + rest);
    }

    private static boolean fits(FindingGroup group) {
        return group.places().length() <= LONGEST_PLACES;
    }

    /** {@code 03 ô cần sửa và 01 ô cần xác nhận}. */
    String count(Mending mending) {
        int errors = mending.places(Severity.ERROR);
        int confirms = mending.places(Severity.CONFIRM);
        String key = mending.cellsOnly(Severity.ERROR) ? "count.cells" : "count.places";
        String mend = words.of(key, "count", padded(errors));
        String confirm = words.of("count.confirms", "count", padded(confirms));
        return confirms == 0 ? mend : errors == 0 ? confirm : words.of("count.both", "mend", mend, "confirm", confirm);
    }

    /** What must be mended, answered or told, numbered, a line each: {@code 1) A3 ô G11: …}. */
    String points(List<FindingGroup> groups) {
        List<String> lines = new ArrayList<>();
        for (FindingGroup group : groups.subList(0, Math.min(groups.size(), MOST_POINTS))) {
            String number = Integer.toString(lines.size() + 1);
            lines.add(words.of("point", "number", number, "place", place(group), "what", what(group.first())));
        }
        int more = groups.size() - lines.size();
        if (more > 0) {
            lines.add(words.of("point.more", "count", padded(more)));
        }
        return String.join("\n", lines);
    }

    /** The form by its number, which is on the tab of the sheet. */
    private String place(FindingGroup group) {
        String sheet = group.first().sheet();
        if (sheet == null) {
            return words.of("place.file");
        }
        Matcher form = FORM.matcher(sheet);
        String named = form.lookingAt() ? form.group() : sheet;
        return group.cells().isEmpty() ? named : words.of("point.cell", "sheet", named, "cells", group.places());
    }

    private static String padded(int count) {
        return count < 10 ? "0" + count : "" + count;
    }

    /** A long list of choices is in the cell's own drop-down. */
    private static Finding shortened(Finding finding) {
        String[] choices = finding.args().getOrDefault("list", "").split("; ", -1);
        return choices.length <= MOST_CHOICES
                ? finding
                : finding.with("list", String.join("; ", Arrays.asList(choices).subList(0, MOST_CHOICES)) + "; …");
    }
}
