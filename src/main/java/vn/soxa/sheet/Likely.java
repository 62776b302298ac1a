package vn.soxa.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.Area;
import vn.soxa.form.Breach;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Condition;
import vn.soxa.form.Operand;
import vn.soxa.form.PartialDate;
import vn.soxa.form.PeriodBounds;
import vn.soxa.form.RowValues;
import vn.soxa.form.Rule;
import vn.soxa.text.VietnameseFormat;

/** What a finding about a broken rule can say more of a row: the figures it compared, and what was probably meant. */
record Likely(RowValues row, PeriodBounds bounds, boolean inPeriod) {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final String IN_MILLIONS = "triệu đồng";
    private static final int DECIMALS = 4;
    private static final int MONTHS = 12;

    Finding told(Finding finding, Rule rule, Column column) {
        return switch (rule.breach()) {
            case UNUSUAL -> finding.suggesting(thousandfold(rule, column));
            case SUM_DIFFERS, BAND_DIFFERS -> apart(finding, rule);
            case MORE_THAN_WHOLE ->
                withShown(
                        finding,
                        "other",
                        row.get(Objects.requireNonNull(rule.args().get("whole"))));
            case UNEXPLAINED -> unexplained(finding, rule);
            case AFTER_CUTOFF ->
                readAs(finding, column)
                        .with("max", VietnameseFormat.date(bounds.cutoff()))
                        .suggesting(otherYear(column));
            case OUTSIDE_PERIOD ->
                finding.with("min", VietnameseFormat.date(bounds.from()))
                        .with("max", VietnameseFormat.date(bounds.cutoff()))
                        .suggesting(otherYear(column));
            default -> finding;
        };
    }

    /** Typed in đồng where thousands or millions were asked for, or the other way round. */
    private @Nullable String thousandfold(Rule rule, Column column) {
        BigDecimal min = limit(rule.args(), "min");
        BigDecimal max = limit(rule.args(), "max");
        if (!(row.get(column.key()) instanceof BigDecimal number)) {
            return null;
        }
        BigDecimal factor = column.title().contains(IN_MILLIONS) ? MILLION : THOUSAND;
        boolean tooLittle = min != null && number.compareTo(min) < 0;
        BigDecimal meant = tooLittle ? number.multiply(factor) : number.divide(factor);
        boolean usual = (min == null || meant.compareTo(min) >= 0)
                && (max == null || meant.compareTo(max) <= 0)
                && meant.compareTo(BigDecimal.ONE) >= 0;
        return usual ? VietnameseFormat.typed(meant, DECIMALS) : null;
    }

    private static @Nullable BigDecimal limit(Map<String, String> args, String name) {
        String text = args.getOrDefault(name, "");
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** The figure that the others in the row ask for. */
    private Finding apart(Finding finding, Rule rule) {
        if (!(rule.broken() instanceof Condition.Apart apart)) {
            return finding;
        }
        BigDecimal wanted = apart.right().of(row, bounds);
        if (wanted == null) {
            return finding;
        }
        String shown = VietnameseFormat.number(wanted, DECIMALS);
        Finding compared = apart.right() instanceof Operand.BandOf band
                ? withShown(finding, "other", row.get(band.column()))
                : finding.with("part", shown);
        return compared.suggesting(VietnameseFormat.typed(wanted, DECIMALS));
    }

    /** Both figures: the one that was confirmed, and the one it should equal. */
    private Finding unexplained(Finding finding, Rule rule) {
        List<Condition> parts = rule.broken() instanceof Condition.All all ? all.parts() : List.of(rule.broken());
        return parts.stream()
                .filter(Condition.Apart.class::isInstance)
                .map(Condition.Apart.class::cast)
                .findFirst()
                .map(apart -> withShown(
                        withShown(finding, "part", apart.left().of(row, bounds)),
                        "whole",
                        apart.right().of(row, bounds)))
                .orElse(finding);
    }

    /** The date that was read, where the cell says it otherwise. */
    private Finding readAs(Finding finding, Column column) {
        PartialDate read = date(row.get(column.key()));
        String shown = read == null ? "" : VietnameseFormat.date(read);
        return shown.isEmpty() || finding.found().filter(shown::equals).isPresent()
                ? finding
                : finding.with("reading1", shown);
    }

    private static Finding withShown(Finding finding, String name, @Nullable Object value) {
        BigDecimal number = value instanceof Area area
                ? area.hectares()
                : value instanceof Integer whole ? BigDecimal.valueOf(whole) : value instanceof BigDecimal b ? b : null;
        return number == null ? finding : finding.with(name, VietnameseFormat.number(number, DECIMALS));
    }

    /** The same day of another year, where that would do: in January the year before is often still typed. */
    private @Nullable String otherYear(Column column) {
        PartialDate typed = date(row.get(column.key()));
        if (typed == null) {
            return null;
        }
        int year = inPeriod ? bounds.cutoff().getYear() : typed.year() - 1;
        boolean leapDay = Objects.equals(typed.day(), 29) && Objects.equals(typed.month(), 2);
        PartialDate meant = new PartialDate(year, typed.month(), typed.day());
        return leapDay || year == typed.year() || !fits(meant) ? null : VietnameseFormat.date(meant);
    }

    /**
     * Asks instead whether the month was typed first, where only that lies within what the period reports: an English
     * spreadsheet makes 3 January of 1/3/2025.
     */
    Finding asked(Finding outside, Rule rule) {
        boolean late = rule.breach() == Breach.AFTER_CUTOFF || rule.breach() == Breach.OUTSIDE_PERIOD;
        PartialDate read = date(row.get(rule.column()));
        Integer day = read == null ? null : read.day();
        CellAddress cell = outside.cell();
        if (!late || rule.warning() || read == null || day == null || day > MONTHS || cell == null) {
            return outside;
        }
        PartialDate meant = new PartialDate(read.year(), /* month= */ day, /* day= */ read.month());
        String found = outside.found().orElse("");
        return fits(meant)
                ? Finding.ofCell(FindingCode.CELL_DATE_MONTH_FIRST, cell, "found", found)
                        .with("header", outside.args().getOrDefault("header", ""))
                        .with("reading1", VietnameseFormat.date(meant))
                        .with("reading2", found)
                        .as(Severity.CONFIRM)
                : outside;
    }

    private boolean fits(PartialDate date) {
        LocalDate day = date.earliest();
        return !day.isAfter(bounds.cutoff()) && (!inPeriod || !day.isBefore(bounds.from()));
    }

    private static @Nullable PartialDate date(@Nullable Object value) {
        return value instanceof LocalDate day ? PartialDate.of(day) : value instanceof PartialDate date ? date : null;
    }
}
