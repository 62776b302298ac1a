package vn.soxa.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.form.Column;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormRole;
import vn.soxa.plan.Assignment;
import vn.soxa.plan.Calculation;
import vn.soxa.plan.Criterion;
import vn.soxa.plan.FigureSource;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Operation;
import vn.soxa.plan.Reporter;

/** Who was asked for an indicator's figure, and what each of them told. */
final class Reported {

    /** A form in the hands of one reporter. */
    private record Sheet(String form, String reporter) {}

    private final MeasuredPeriod frame;
    private final List<Reporter> reporters;
    private final Map<String, CheckedSubmission> files = new HashMap<>();
    private final Map<Sheet, List<AcceptedRow>> now = new HashMap<>();
    private final Map<Sheet, List<AcceptedRow>> standing = new HashMap<>();
    private final Map<String, Coverage> coverages = new HashMap<>();

    Reported(CheckedRound round, MeasuredPeriod frame) {
        this.frame = frame;
        this.reporters = asks(round) ? frame.plan().reporters(frame.period()) : List.of();
        for (CheckedSubmission file : round.submissions()) {
            Optional.ofNullable(file.reporter())
                    .filter(any -> file.stands())
                    .ifPresent(reporter -> files.put(reporter, file));
        }
        for (AcceptedRow row : round.rows()) {
            Sheet sheet = new Sheet(row.form().code(), row.row().reporter());
            if (frame.isNew(row)) {
                now.computeIfAbsent(sheet, any -> new ArrayList<>()).add(row);
            } else if (row.old()) {
                standing.computeIfAbsent(sheet, any -> new ArrayList<>()).add(row);
            }
        }
    }

    /** For a report out of turn, over days of which nobody sent anything by itself, nobody is asked. */
    private static boolean asks(CheckedRound round) {
        return !round.period().adHoc() || !round.submissions().isEmpty();
    }

    /** Of the hamlets where hamlets were asked, else of the officers. */
    Coverage of(Indicator indicator) {
        Coverage known = coverages.get(indicator.code());
        if (known == null) {
            known = indicator.manual() ? ofOwner(indicator) : ofForms(indicator);
            coverages.put(indicator.code(), known);
        }
        return known;
    }

    /** Of a rate: those whose two figures are both known. */
    Coverage ofRate(Indicator rate) {
        List<Indicator> terms = frame.terms(rate)
                .filter(term -> term.source() != FigureSource.BASE)
                .toList();
        if (terms.isEmpty()) {
            return Coverage.NOBODY;
        }
        Map<String, Telling> tellings = new LinkedHashMap<>();
        Set<String> stand = new HashSet<>();
        for (Indicator term : terms) {
            of(term).tellings().forEach((reporter, telling) -> {
                tellings.merge(reporter, telling, (one, other) -> one.compareTo(other) > 0 ? one : other);
                Stream.of(reporter)
                        .filter(any -> !telling.told() && stands(term, reporter))
                        .forEach(stand::add);
            });
        }
        return counted(tellings, of(terms.get(0)).hamlets(), stand);
    }

    /** True where the figure is known of a place: a hamlet that was asked, or any that has rows. */
    boolean knows(Indicator indicator, String place, boolean rows) {
        Telling telling = of(indicator).tellings().get(place);
        return (telling == null || !of(indicator).hamlets()) ? rows : (telling.told() || stands(indicator, place));
    }

    /** True where earlier rows of a reporter stand in place of what was not told. */
    boolean stands(Indicator indicator, String reporter) {
        return Timings.of(indicator) != Timing.PERIOD
                && indicator.forms().stream()
                        .map(form -> standing.getOrDefault(new Sheet(form, reporter), List.of()))
                        .anyMatch(rows -> !rows.isEmpty() && !lacks(indicator, rows));
    }

    private Coverage ofOwner(Indicator indicator) {
        String owner = indicator.owner();
        if (owner == null || reporters.isEmpty()) {
            return Coverage.NOBODY;
        }
        boolean typed = now.getOrDefault(new Sheet(Typed.FORM, owner), List.of()).stream()
                .anyMatch(row -> Typed.says(row, indicator));
        Telling telling = typed ? Telling.GIVEN : untyped(indicator, files.get(owner));
        return new Coverage(typed ? 1 : 0, 0, 1, false, Map.of(owner, telling));
    }

    private static Telling untyped(Indicator indicator, @Nullable CheckedSubmission file) {
        if (file == null) {
            return Telling.NOT_SENT;
        }
        boolean waits = file.open().stream()
                .filter(row -> row.form().is(FormRole.CONFIRMATIONS))
                .anyMatch(row -> indicator.code().equals(row.get("indicator")));
        return waits ? Telling.FAULTY : Telling.SENT_BLANK;
    }

    private Coverage ofForms(Indicator indicator) {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        for (Assignment assignment : frame.plan().assignments()) {
            boolean due = frame.plan()
                    .forms()
                    .form(assignment.form())
                    .filter(form -> frame.plan().due(form, frame.period()))
                    .isPresent();
            if (due && indicator.forms().contains(assignment.form())) {
                assignment.fillers().forEach(filler -> asked.computeIfAbsent(filler, any -> new TreeSet<>())
                        .add(assignment.form()));
            }
        }
        boolean hamlets =
                reporters.stream().anyMatch(reporter -> reporter.hamlet() && asked.containsKey(reporter.code()));
        Map<String, Telling> tellings = new LinkedHashMap<>();
        reporters.stream()
                .filter(reporter -> reporter.hamlet() == hamlets && asked.containsKey(reporter.code()))
                .forEach(reporter -> tellings.put(
                        reporter.code(),
                        asked.getOrDefault(reporter.code(), Set.of()).stream()
                                .map(form -> telling(indicator, new Sheet(form, reporter.code())))
                                .max(Enum::compareTo)
                                .orElse(Telling.NOT_SENT)));
        Set<String> stand = new HashSet<>();
        tellings.forEach((reporter, telling) -> Stream.of(reporter)
                .filter(any -> !telling.told() && stands(indicator, reporter))
                .forEach(stand::add));
        return counted(tellings, hamlets, stand);
    }

    private static Coverage counted(Map<String, Telling> tellings, boolean hamlets, Set<String> stand) {
        int told = (int) tellings.values().stream().filter(Telling::told).count();
        return new Coverage(told, stand.size(), tellings.size(), hamlets, tellings);
    }

    private Telling telling(Indicator indicator, Sheet sheet) {
        List<AcceptedRow> rows = now.getOrDefault(sheet, List.of());
        if (!rows.isEmpty()) {
            boolean blank =
                    rows.get(0).form().kind() == FormKind.TABLE && rows.stream().anyMatch(row -> blank(indicator, row));
            return blank ? Telling.BLANK : Telling.GIVEN;
        }
        CheckedSubmission file = files.get(sheet.reporter());
        if (file == null) {
            return Telling.NOT_SENT;
        }
        if (file.submission().nothing().contains(sheet.form())) {
            return Telling.NOTHING;
        }
        boolean faulty = file.open().stream().anyMatch(row -> row.form().code().equals(sheet.form()));
        return faulty ? Telling.FAULTY : Telling.SENT_BLANK;
    }

    /** True where one of the fixed rows leaves open what the indicator is counted from; of other rows none is owed. */
    private static boolean lacks(Indicator indicator, List<AcceptedRow> rows) {
        return rows.get(0).form().kind() == FormKind.TABLE && rows.stream().anyMatch(row -> blank(indicator, row));
    }

    /** True where a fixed row lacks a cell that the indicator is counted from. */
    private static boolean blank(Indicator indicator, AcceptedRow row) {
        return indicator.calculations().stream()
                .filter(one -> one.counts() && one.form().equals(row.form().code()))
                .filter(one -> aboutRow(one, row))
                .flatMap(Reported::needed)
                .anyMatch(column -> !CellValues.filled(row, column));
    }

    private static boolean aboutRow(Calculation calculation, AcceptedRow row) {
        return calculation.criteria().stream()
                .filter(one -> one.column().equals(Criterion.FIXED_ROW))
                .allMatch(one -> one.values().contains(CellValues.text(row, Column.LINE)));
    }

    private static Stream<String> needed(Calculation calculation) {
        boolean counts = calculation.operation() == Operation.COUNT || calculation.operation() == Operation.DISTINCT;
        return counts
                ? calculation.criteria().stream()
                        .filter(one ->
                                one.comparison().needsValue() && !one.column().equals(Criterion.FIXED_ROW))
                        .map(Criterion::column)
                : calculation.columns().stream();
    }
}
