package vn.soxa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;

/** The same row typed twice in one sheet: equal in its full natural key, or in every cell. */
final class DuplicateRows implements CrossCheck {

    @Override
    public void judge(Round round) {
        Map<String, ReportedRow> first = new HashMap<>();
        for (ReportedRow row : round.own()
                .filter(row -> row.form().kind() != FormKind.PREFILLED)
                .filter(ReportedRow::counts)
                .toList()) {
            String sheet =
                    row.reporter() + "/" + row.hamlet() + "/" + row.form().code() + "/";
            List<ReportedRow> same = keys(row)
                    .flatMap(key -> Stream.ofNullable(first.putIfAbsent(sheet + key, row)))
                    .toList();
            if (!same.isEmpty() && !settled(same.get(0), row)) {
                ReportedRow other = same.get(0);
                String column =
                        row.form().keys().get(row.form().keys().size() - 1).get(0);
                round.find(
                        row,
                        row.finding(
                                FindingCode.ROW_DUPLICATE,
                                column,
                                "other",
                                "dòng " + (other.row().row() + 1),
                                "row",
                                Integer.toString(row.row().row() + 1)));
            }
        }
    }

    /** Parcels without a number are parcels of their own, and events of different days are different events. */
    private static Stream<String> keys(ReportedRow row) {
        Form form = row.form();
        String days = form.kind() == FormKind.LOG ? NaturalKey.of(days(form), row) : "";
        Stream<String> natural = form.code().equals("A3")
                ? Stream.empty()
                : NaturalKey.of(form, row).map(key -> key + "|" + days).stream();
        return Stream.concat(natural, Stream.of("all:" + NaturalKey.ofAll(form, row)));
    }

    private static List<String> days(Form form) {
        return form.columns().stream()
                .filter(column -> column.type().date())
                .map(Column::key)
                .toList();
    }

    private static boolean settled(ReportedRow first, ReportedRow second) {
        var before = first.before();
        var after = second.before();
        return before != null
                && after != null
                && NaturalKey.of(first.form(), before).equals(NaturalKey.of(first.form(), after));
    }
}
