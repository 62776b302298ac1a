package vn.soxa.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.text.Words;

/** Reads the parts of the report; a plan book without any has the usual ones. */
final class ReportReader {

    private static final String FORM = "P17";

    private final PlanSheets sheets;
    private final FormCatalogue forms;
    private final Set<String> indicators;
    private final boolean several;
    private final ProgramChoices choices = new ProgramChoices();

    ReportReader(PlanSheets sheets, FormCatalogue forms, Set<String> indicators, List<PlanHead> heads) {
        this.sheets = sheets;
        this.forms = forms;
        this.several = heads.size() > 1;
        this.indicators = indicators;
    }

    List<ReportPart> parts() {
        List<ReportPart> parts = sheets.all(FORM).stream()
                .filter(row -> Stream.of("section", "title", "what")
                        .anyMatch(column -> !row.given(column).isEmpty()))
                .filter(this::fits)
                .map(this::part)
                .toList();
        boolean whole = parts.stream().anyMatch(part -> part.plan() == null);
        return whole
                ? parts
                : Stream.concat(ReportPart.usual().stream(), parts.stream()).toList();
    }

    private ReportPart part(PlanRow row) {
        return new ReportPart(
                several ? row.text("plan") : null,
                row.given("section"),
                row.given("title"),
                ReportContent.of(row.given("what"), choices),
                row.parts("chosen"));
    }

    /** What it chooses must be in the plan book; a part that chooses nothing known is left out and said so. */
    private boolean fits(PlanRow row) {
        ReportContent what = ReportContent.of(row.given("what"), choices);
        if (what == ReportContent.BY_HAMLET || what == ReportContent.INDICATORS) {
            return row.parts("chosen").stream().allMatch(code -> indicator(row, code));
        }
        boolean ofRows =
                what == ReportContent.ROWS || what == ReportContent.PROPOSALS || what == ReportContent.DIFFICULTIES;
        return !ofRows || form(row, what == ReportContent.ROWS);
    }

    private boolean indicator(PlanRow row, String code) {
        boolean known = indicators.contains(code) || Words.key(code).equals(Words.key(ReportPart.FOLLOWED));
        if (!known) {
            String list = indicators.stream().sorted().collect(Collectors.joining("; "));
            sheets.add(row.finding(FindingCode.CELL_NOT_IN_LIST, "chosen", "found", code, "list", list));
        }
        return known;
    }

    /** A form, then the columns of it that are told: {@code B6: Nội dung; Kiến nghị}. */
    private boolean form(PlanRow row, boolean needed) {
        ChosenRows chosen = ChosenRows.of(row.parts("chosen"));
        if (chosen.form().isEmpty() && !needed) {
            return true;
        }
        Form form = forms.forms().stream()
                .filter(known -> known.code().equals(chosen.form()))
                .findFirst()
                .orElse(null);
        if (form == null) {
            String list = forms.forms().stream().map(Form::code).collect(Collectors.joining("; "));
            sheets.add(row.finding(FindingCode.CELL_NOT_IN_LIST, "chosen", "found", chosen.form(), "list", list));
            return false;
        }
        for (String name : chosen.columns()) {
            if (chosen.column(form, name).isEmpty()) {
                String list = form.columns().stream().map(Column::header).collect(Collectors.joining("; "));
                sheets.add(row.finding(FindingCode.CELL_NOT_IN_LIST, "chosen", "found", name, "list", list));
                return false;
            }
        }
        return true;
    }
}
