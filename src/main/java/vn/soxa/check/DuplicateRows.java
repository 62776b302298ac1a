package vn.soxa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.CrossRule;
import vn.soxa.form.CrossRule.Kind;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.RowScope;
import vn.soxa.form.RowValues;

/**
 * The same row typed twice in one sheet: equal in the first natural key that both have filled, or, where the rows are not
 * given, in every cell. Two lines of a table may well say the same.
 */
final class DuplicateRows implements CrossCheck {

    /** A row that the books know is no second one. */
    private static final Comparator<ReportedRow> ORDER = Comparator.comparing(row -> row.before() == null);

    @Override
    public void judge(Round round) {
        Map<String, List<ReportedRow>> told = new HashMap<>();
        for (ReportedRow row : round.own()
                .filter(row -> row.form().kind() != FormKind.PREFILLED)
                .filter(ReportedRow::counts)
                .sorted(ORDER)
                .toList()) {
            String sheet =
                    row.reporter() + "/" + row.hamlet() + "/" + row.form().code() + "/";
            List<String> keys = keys(row).map(key -> sheet + key).toList();
            rival(row, keys, told).ifPresent(other -> ask(round, row, other));
            keys.forEach(
                    key -> told.computeIfAbsent(key, all -> new ArrayList<>(1)).add(row));
        }
    }

    private static Optional<ReportedRow> rival(
            ReportedRow row, List<String> keys, Map<String, List<ReportedRow>> told) {
        return keys.stream()
                .flatMap(key -> told.getOrDefault(key, List.of()).stream())
                .filter(ReportedRow::counts)
                .filter(other -> same(row, other) && !settled(other, row))
                .findFirst();
    }

    /** Under every key that the row has filled, and under all it says. */
    private static Stream<String> keys(ReportedRow row) {
        return Stream.concat(
                naturalKeys(row.form()).stream().filter(key -> filled(key, row)).map(key -> of(row.form(), key, row)),
                Stream.of("all:" + NaturalKey.ofAll(row.form(), row))
                        .filter(all -> row.form().kind() != FormKind.TABLE));
    }

    private static boolean same(ReportedRow row, ReportedRow other) {
        boolean typed = row.form().kind() != FormKind.TABLE;
        return (typed && NaturalKey.ofAll(row.form(), row).equals(NaturalKey.ofAll(row.form(), other)))
                || sameKey(row.form(), row, other);
    }

    private static boolean sameKey(Form form, RowValues row, RowValues other) {
        return naturalKeys(form).stream()
                .filter(key -> filled(key, row) && filled(key, other))
                .findFirst()
                .filter(key -> of(form, key, row).equals(of(form, key, other)))
                .isPresent();
    }

    private static boolean filled(List<String> key, RowValues row) {
        return key.stream().allMatch(column -> row.get(column) != null);
    }

    /** Events of different days are different events. */
    private static String of(Form form, List<String> key, RowValues row) {
        return NaturalKey.of(key, row) + (form.kind() == FormKind.LOG ? "|" + NaturalKey.of(days(form), row) : "");
    }

    /** Things that a rule tells apart in all the commune are left to it. */
    private static List<List<String>> naturalKeys(Form form) {
        boolean ruled = form.crossRules(Kind.UNIQUE).stream()
                .map(CrossRule::scope)
                .anyMatch(scope -> scope == RowScope.COMMUNE || scope == RowScope.HAMLET);
        return ruled ? List.of() : form.keys();
    }

    private static List<String> days(Form form) {
        return form.columns().stream()
                .filter(column -> column.type().date())
                .map(Column::key)
                .toList();
    }

    private static boolean settled(ReportedRow first, ReportedRow second) {
        RowValues before = first.before();
        RowValues after = second.before();
        return before != null && after != null && sameKey(first.form(), before, after);
    }

    private static void ask(Round round, ReportedRow row, ReportedRow other) {
        List<List<String>> keys = row.form().keys();
        round.find(
                row,
                row.finding(
                        FindingCode.ROW_DUPLICATE,
                        keys.get(keys.size() - 1).get(0),
                        "other",
                        "dòng " + (other.row().row() + 1),
                        "row",
                        Integer.toString(row.row().row() + 1)));
    }
}
