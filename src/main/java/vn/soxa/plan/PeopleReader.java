package vn.soxa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soxa.finding.FindingCode;

/** Reads hamlets and officers. */
record PeopleReader(PlanSheets sheets) {
    List<Hamlet> hamlets() {
        List<PlanRow> rows = fitting("P2");
        Set<String> codes = rows.stream().map(row -> row.given("code")).collect(Collectors.toSet());
        for (PlanRow row : rows) {
            sheets.knows(row, "mergedInto", codes);
            LocalDate from = row.date("validFrom");
            LocalDate to = row.date("validTo");
            if (from != null && to != null && to.isBefore(from)) {
                sheets.add(row.finding(FindingCode.PLAN_ENDS_BEFORE_START, "validTo"));
            }
        }
        sheets.blank("P2", rows);
        return Hamlet.toldApart(rows.stream().map(PeopleReader::hamlet).toList());
    }

    List<Officer> officers() {
        List<PlanRow> rows = fitting("P3");
        sheets.blank("P3", rows);
        return rows.stream()
                .map(row -> new Officer(
                        row.given("code"),
                        row.given("post"),
                        row.text("shortName"),
                        row.text("name"),
                        row.text("phone"),
                        row.text("role")))
                .toList();
    }

    private List<PlanRow> fitting(String form) {
        return sheets.rows(form, "code").stream()
                .filter(row -> sheets.codeFits(row, "code"))
                .toList();
    }

    private static Hamlet hamlet(PlanRow row) {
        String unit = row.given("areaUnit");
        return new Hamlet(
                row.given("code"),
                row.given("name"),
                row.parts("aliases"),
                row.text("head"),
                row.text("phone"),
                unit.isEmpty() ? "ha" : unit,
                row.date("validFrom"),
                row.date("validTo"),
                row.text("mergedInto"),
                row.given("kind"));
    }
}
