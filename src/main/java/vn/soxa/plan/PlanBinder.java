package vn.soxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.PeriodBounds;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawSheet;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.sheet.ReadingContext;
import vn.soxa.sheet.SheetBinder;
import vn.soxa.text.HamletNames;
import vn.soxa.text.ListEntry;
import vn.soxa.text.SeasonText;
import vn.soxa.text.Words;

/** Binds the sheets of a plan book, those first that the others speak of: lists, hamlets, officers, indicators. */
final class PlanBinder {

    private static final List<String> ORDER = List.of(
            "P10", "P2", "P3", "P4", "P1", "P13", "P5", "P6", "P7", "P8", "P9", "P12", "P14", "P15", "P16", "P17");
    private static final Pattern YEAR_HEADER =
            Pattern.compile("(?:" + PlanBookCatalogue.TARGET + "|ke hoach )(\\d{4})");
    private static final PeriodBounds ANY_DAY = new PeriodBounds(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
    private static final int HEADER_ROWS = 20;
    /** A plan book is of no year: a season or day without one is not guessed. */
    private static final int NO_YEAR = 1900;

    private final List<RawSheet> sheets;
    private final PlanBookCatalogue catalogue;
    private final List<Integer> years;
    private final Map<String, List<ListEntry>> lists = new TreeMap<>();
    private final Map<String, List<String>> hamlets = new LinkedHashMap<>();
    private HamletNames names = HamletNames.of(hamlets);

    private PlanBinder(List<RawSheet> sheets) {
        this.sheets = sheets;
        this.years = sheet(PlanBookCatalogue.of(List.of()).get("P4"))
                .map(PlanBinder::years)
                .orElse(List.of());
        this.catalogue = PlanBookCatalogue.of(years);
        new ProgramChoices().lists().forEach((list, values) -> lists.put(list, entries(values)));
    }

    /** The sheets in the order of the plan book; a missing one is left out. */
    static List<BoundSheet> bind(List<RawSheet> sheets) {
        PlanBinder binder = new PlanBinder(sheets);
        Map<String, BoundSheet> bound = new TreeMap<>();
        for (String code : ORDER) {
            Form form = binder.catalogue.get(code);
            binder.sheet(form).ifPresent(raw -> {
                BoundSheet sheet = binder.bind(raw, form);
                binder.learn(sheet);
                bound.put(code, sheet);
            });
        }
        return binder.catalogue.forms().stream()
                .flatMap(form -> Optional.ofNullable(bound.get(form.code())).stream())
                .toList();
    }

    /** The years of the columns of targets, wherever they stand. */
    private static List<Integer> years(RawSheet sheet) {
        TreeSet<Integer> years = new TreeSet<>();
        sheet.rows().stream()
                .limit(HEADER_ROWS)
                .flatMap(row -> row.cells().stream())
                .map(RawCell::value)
                .map(value -> YEAR_HEADER.matcher(Words.fold(value.text())))
                .filter(Matcher::matches)
                .forEach(header -> years.add(Integer.valueOf(header.group(1))));
        return List.copyOf(years);
    }

    private Optional<RawSheet> sheet(Form form) {
        String name = Words.fold(form.sheetName());
        return sheets.stream()
                .filter(sheet -> Words.fold(sheet.name()).equals(name))
                .findFirst();
    }

    private BoundSheet bind(RawSheet raw, Form form) {
        List<Column> expected = form.columns().stream().filter(Column::weighs).toList();
        ReadingContext context = new ReadingContext(ANY_DAY, NO_YEAR, lists, "ha", new BigDecimal(1000), names);
        return new SheetBinder(context).bind(raw, form, expected);
    }

    private void learn(BoundSheet sheet) {
        switch (sheet.form().code()) {
            case "P10" -> sheet.rows().forEach(this::learnChoice);
            case "P2" -> {
                sheet.rows().forEach(this::learnHamlet);
                names = HamletNames.of(hamlets);
            }
            case "P3" -> lists.put("Đầu mối", codes(sheet, "post"));
            case "P4" -> {
                lists.put("Chỉ tiêu", codes(sheet, "name"));
                lists.put(PlanLists.SEASONS, seasons());
            }
            default -> {
                // nothing in the other sheets is spoken of elsewhere
            }
        }
    }

    private void learnChoice(BoundRow row) {
        String list = row.text("list");
        String value = row.text("value");
        if (list != null && value != null) {
            String aliases = row.text("aliases");
            ListEntry entry = new ListEntry(value, aliases == null ? List.of() : TextRows.parts(aliases));
            lists.merge(list, List.of(entry), (some, more) -> Stream.concat(some.stream(), more.stream())
                    .toList());
        }
    }

    private void learnHamlet(BoundRow row) {
        String code = row.text("code");
        if (code != null) {
            List<String> names = new ArrayList<>();
            Optional.ofNullable(row.text("name")).ifPresent(name -> {
                names.add(name);
                Optional.ofNullable(row.text("kind")).ifPresent(kind -> names.add(kind + " " + name));
            });
            Optional.ofNullable(row.text("aliases")).map(TextRows::parts).ifPresent(names::addAll);
            hamlets.putIfAbsent(code, names);
        }
    }

    private static List<ListEntry> codes(BoundSheet sheet, String name) {
        return sheet.rows().stream()
                .flatMap(row -> Optional.ofNullable(row.text("code"))
                        .map(code -> new ListEntry(
                                code, Stream.ofNullable(row.text(name)).toList()))
                        .stream())
                .distinct()
                .toList();
    }

    /** From two years before the plan to the year after, so that a season with its years is always known. */
    private List<ListEntry> seasons() {
        int first = years.isEmpty() ? 2000 : years.get(0) - 2;
        int last = years.isEmpty() ? 2100 : years.get(years.size() - 1) + 1;
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> SeasonText.labelsFor(year).stream())
                .map(ListEntry::of)
                .toList();
    }

    private static List<ListEntry> entries(List<ListValue> values) {
        return values.stream()
                .map(value -> new ListEntry(value.value(), value.aliases()))
                .toList();
    }
}
