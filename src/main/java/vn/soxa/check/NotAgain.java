package vn.soxa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.VietnameseFormat;

/** What the period before told already, told again. */
record NotAgain(Form form, CrossRule rule) implements CrossCheck {

    private static final int WORDS = 8;

    @Override
    public void judge(Round round) {
        List<ReportedRow> rows =
                round.own().filter(row -> row.form().equals(form)).toList();
        for (ReportedRow row : rows) {
            if (says(round, row)) {
                String same = NaturalKey.of(rule.columns(), row);
                round.past().of(row.reporter()).stream()
                        .filter(last -> last.form().equals(form)
                                && says(round, last)
                                && NaturalKey.of(rule.columns(), last).equals(same))
                        .findFirst()
                        .ifPresent(last -> tell(round, row, last));
            }
        }
    }

    private boolean says(Round round, RowValues row) {
        return rule.columns().stream().allMatch(column -> row.get(column) != null)
                && rule.when().holds(row, round.period().bounds());
    }

    /** A row whose date is of another period anyhow is told once: where it was reported. */
    private void tell(Round round, ReportedRow row, LedgerRow last) {
        String where = VietnameseFormat.period(last.period()) + ": " + about(last);
        if (!row.retold(FindingCode.CELL_DATE_OUTSIDE_PERIOD, "other", where) && row.counts()) {
            String day = columns(ColumnType.DATE).findFirst().orElse(rule.column());
            ReportedRow place = row.at(day);
            round.ask(
                    row, place, Severities.weighed(rule, place.finding(FindingCode.ROW_REPEATED, day, "other", where)));
        }
    }

    /** The day and the first words, by which its reporter knows it again. */
    private String about(LedgerRow row) {
        Stream<String> day = columns(ColumnType.DATE)
                .map(row::get)
                .filter(LocalDate.class::isInstance)
                .map(date -> VietnameseFormat.date((LocalDate) date))
                .limit(1);
        Stream<String> words = columns(ColumnType.TEXT)
                .flatMap(column -> Stream.ofNullable(row.text(column)))
                .limit(1)
                .map(text -> Stream.of(text.split(" ", -1)).limit(WORDS).collect(Collectors.joining(" ")));
        return Stream.concat(day, words).collect(Collectors.joining(", "));
    }

    /** Columns of the row's name first. */
    private Stream<String> columns(ColumnType type) {
        return Stream.concat(form.keys().stream().flatMap(List::stream), rule.columns().stream())
                .distinct()
                .filter(key ->
                        form.column(key).map(Column::type).filter(type::equals).isPresent());
    }
}
