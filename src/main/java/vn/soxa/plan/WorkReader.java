package vn.soxa.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.soxa.finding.FindingCode;
import vn.soxa.forms.FormCatalogue;

/** Reads tasks, and who fills which form. */
final class WorkReader {

    private final PlanSheets sheets;
    private final Set<String> officers;
    private final Set<String> hamlets;

    WorkReader(PlanSheets sheets, Set<String> officers, Set<String> hamlets) {
        this.sheets = sheets;
        this.officers = officers;
        this.hamlets = hamlets;
    }

    List<Task> tasks() {
        List<PlanRow> rows = sheets.rows("P6", "code");
        for (PlanRow row : rows) {
            sheets.knows(row, "owner", officers);
            if (!DueText.possible(row.given("due"))) {
                sheets.add(row.finding(FindingCode.CELL_DATE_UNREADABLE, "due", "example", "31/12/2025"));
            }
        }
        return rows.stream().map(WorkReader::task).toList();
    }

    List<Assignment> assignments(FormCatalogue forms) {
        Set<String> codes =
                forms.forms().stream().map(form -> form.code()).collect(Collectors.toCollection(TreeSet::new));
        return sheets.rows("P8", "form").stream()
                .filter(row -> codes.contains(row.given("form")))
                .map(this::assignment)
                .toList();
    }

    private Assignment assignment(PlanRow row) {
        List<String> fillers = new ArrayList<>();
        if (row.yes("hamlets")) {
            hamlets.stream().sorted().forEach(fillers::add);
        }
        for (String part : row.parts("officers").stream()
                .flatMap(part -> List.of(part.split(",", -1)).stream())
                .map(part -> part.strip().toUpperCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList()) {
            if (officers.contains(part)) {
                fillers.add(part);
            } else {
                String list = officers.stream().sorted().collect(Collectors.joining("; "));
                sheets.add(row.finding(FindingCode.CELL_NOT_IN_LIST, "officers", "found", part, "list", list));
            }
        }
        boolean owned = sheets.knows(row, "owner", officers);
        return new Assignment(row.given("form"), fillers, owned ? row.text("owner") : null);
    }

    private static Task task(PlanRow row) {
        return new Task(
                row.given("code"),
                row.given("title"),
                row.given("owner"),
                row.given("product"),
                row.given("shownIn"),
                row.given("due"),
                row.given("kind"));
    }
}
