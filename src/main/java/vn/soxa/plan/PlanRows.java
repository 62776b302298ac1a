package vn.soxa.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;

/**
 * The rows of a plan book as text, before anybody edits them.
 *
 * @param rows form code → rows of column key → text
 */
public record PlanRows(Map<String, List<Map<String, String>>> rows) {

    private static final int KEY_ROW = 2;
    private static final String YEAR = "(?:19|20|21)\\d\\d";
    private static final int YEARS_AHEAD = 4;
    private static final String SHIPPED = "/vn/soxa/workbook-templates/";

    /** What every plan book has: the settings and the lists of the program's own forms. */
    private static final Map<String, String> BASE = Map.of("P1", "unit", "P10", "lists");

    /** A shipped plan's folder: sheet → file. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("P1", "don-vi"),
            Map.entry("P13", "ke-hoach"),
            Map.entry("P3", "dau-moi"),
            Map.entry("P4", "chi-tieu"),
            Map.entry("P6", "nhiem-vu"),
            Map.entry("P7", "ky-bao-cao"),
            Map.entry("P8", "bieu-mau"),
            Map.entry("P10", "danh-muc"),
            Map.entry("P14", "cot"),
            Map.entry("P15", "quy-tac"),
            Map.entry("P16", "cach-tinh"),
            Map.entry("P17", "bao-cao"));

    private static final Map<String, String> EXAMPLE = Map.of(
            "P1", "unit", "P2", "hamlets", "P3", "officers", "P5", "allotments", "P9", "companies", "P12", "opening");

    /** The first plan this program comes with, which the example is of; no commune, hamlets or people yet. */
    public static PlanRows embedded() {
        return shipped(List.of(ShippedPlan.all().get(0).folder()));
    }

    /** What every plan book begins with, before any plan. */
    public static PlanRows base() {
        return new PlanRows(read("embedded/", BASE));
    }

    /** The plans of these folders in one book, in this order. */
    public static PlanRows shipped(List<String> plans) {
        PlanRows all = new PlanRows(Map.of());
        for (String plan : plans) {
            for (var sheet : new TreeMap<>(FILES).entrySet()) {
                String file = SHIPPED + plan + "/" + sheet.getValue() + ".tsv";
                all = TextRows.exists(file) ? all.with(sheet.getKey(), TextRows.read(file)) : all;
            }
        }
        List<Map<String, String>> settings = all.of("P1");
        PlanRows base = base();
        Map<String, List<Map<String, String>>> rows = new TreeMap<>(all.rows());
        rows.put("P1", base.of("P1"));
        return new PlanRows(rows).with("P10", base.of("P10")).with("P1", settings);
    }

    /** True where the program ships a plan of that name. */
    public static boolean ships(String plan) {
        return plan.matches("[a-z0-9-]+") && TextRows.exists(SHIPPED + plan + "/bieu-mau.tsv");
    }

    /** With the made-up commune: its name, hamlets, people, companies and figures. */
    public PlanRows withExample() {
        PlanRows all = this;
        for (var sheet : read("example/", EXAMPLE).entrySet()) {
            all = all.with(sheet.getKey(), sheet.getValue());
        }
        return all;
    }

    /** With the made-up hamlets, to be replaced by the commune's own, and none of their figures. */
    public PlanRows withSampleHamlets() {
        List<Map<String, String>> samples =
                read("example/", Map.of("P2", "hamlets")).getOrDefault("P2", List.of());
        return with(
                "P2",
                samples.stream()
                        .filter(hamlet -> hamlet.getOrDefault("validTo", "").isEmpty())
                        .map(hamlet -> {
                            Map<String, String> kept = new TreeMap<>(hamlet);
                            kept.keySet().retainAll(Set.of("rowCode", "code", "name", "areaUnit"));
                            return kept;
                        })
                        .toList());
    }

    /** With the commune's own hamlets instead, numbered in their order. */
    public PlanRows withHamlets(List<String> names) {
        List<Map<String, String>> hamlets = new ArrayList<>();
        for (String name : names) {
            String code = String.format(Locale.ROOT, "AP%02d", hamlets.size() + 1);
            hamlets.add(Map.of("code", code, "name", name));
        }
        Map<String, List<Map<String, String>>> all = new TreeMap<>(rows);
        all.put("P2", List.copyOf(hamlets));
        return new PlanRows(all);
    }

    /** With an entry of the sheet of the commune; a blank one stays as it is. */
    public PlanRows withSetting(String key, String value) {
        return value.isEmpty() ? this : with("P1", List.of(Map.of("rowCode", key, "value", value)));
    }

    /** Names that no commune of this world should send out by mistake. */
    public static Set<String> madeUpHamlets() {
        return read("example/", Map.of("P2", "hamlets")).getOrDefault("P2", List.of()).stream()
                .flatMap(hamlet -> Stream.ofNullable(hamlet.get("name")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The code of the made-up commune. */
    public static String madeUpCommuneCode() {
        return new PlanRows(read("example/", Map.of("P1", "unit")))
                .setting("communeCode")
                .orElse("");
    }

    /** The plan years, in order: those of its plans and those that have targets; with neither the first five of the book. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        for (Map<String, String> head : of("P13")) {
            String first = head.getOrDefault("fromYear", "");
            String last = head.getOrDefault("toYear", "");
            if (first.matches(YEAR) && last.matches(YEAR)) {
                years(first, Integer.parseInt(last)).forEach(years::add);
            }
        }
        for (Map<String, String> indicator : of("P4")) {
            indicator.keySet().stream()
                    .filter(key -> key.startsWith(PlanBookCatalogue.TARGET))
                    .map(key -> Integer.valueOf(key.substring(PlanBookCatalogue.TARGET.length())))
                    .forEach(years::add);
        }
        if (years.isEmpty()) {
            setting("firstPeriod")
                    .map(period -> StringUtils.substringBefore(period, "-"))
                    .filter(year -> year.matches(YEAR))
                    .ifPresent(first ->
                            years(first, Integer.parseInt(first) + YEARS_AHEAD).forEach(years::add));
        }
        return List.copyOf(years);
    }

    /** True for a setting that must be there before templates go out. */
    public static boolean needed(Map<String, String> setting) {
        return !setting.getOrDefault("needed", "").isEmpty();
    }

    private static Stream<Integer> years(String first, int last) {
        return IntStream.rangeClosed(Integer.parseInt(first), last).boxed();
    }

    private Optional<String> setting(String key) {
        return of("P1").stream()
                .filter(row -> key.equals(row.get("rowCode")))
                .map(row -> row.getOrDefault("value", ""))
                .findFirst();
    }

    /** The rows of one sheet, in order; columns that are not of the form are for us alone. */
    public List<Map<String, String>> of(String form) {
        return rows.getOrDefault(form, List.of());
    }

    /** The sheets as a workbook would hold them: hidden keys in row 3, headers in row 4, everything as text. */
    public List<RawSheet> sheets() {
        return PlanBookCatalogue.of(years()).forms().stream().map(this::sheet).toList();
    }

    private RawSheet sheet(Form form) {
        List<RawRow> raw = new ArrayList<>();
        raw.add(row(KEY_ROW, form.columns().stream().map(Column::key).toList()));
        raw.add(row(KEY_ROW + 1, form.columns().stream().map(Column::header).toList()));
        for (Map<String, String> texts : of(form.code())) {
            raw.add(row(
                    KEY_ROW + raw.size(),
                    form.columns().stream()
                            .map(column -> texts.getOrDefault(column.key(), ""))
                            .toList()));
        }
        return new RawSheet(form.sheetName(), false, raw, List.of(), Set.of(0), List.of(), List.of());
    }

    private static RawRow row(int index, List<String> texts) {
        List<RawCell> cells = IntStream.range(0, texts.size())
                .filter(column -> !texts.get(column).isEmpty())
                .mapToObj(column -> new RawCell(column, new CellValue.Text(texts.get(column)), null))
                .toList();
        return new RawRow(index, false, cells);
    }

    /** Rows with a known code complete those that are there; others come after. */
    private PlanRows with(String form, List<Map<String, String>> more) {
        String key = form.equals("P1") ? "rowCode" : form.equals("P8") ? "form" : "code";
        List<Map<String, String>> merged = new ArrayList<>(of(form));
        for (Map<String, String> row : more) {
            int known = row.containsKey(key) ? indexOf(merged, key, row) : -1;
            if (known < 0) {
                merged.add(row);
            } else {
                Map<String, String> both = new LinkedHashMap<>(merged.get(known));
                both.putAll(row);
                both.computeIfPresent("officers", (column, officers) -> together(merged.get(known), row));
                merged.set(known, both);
            }
        }
        Map<String, List<Map<String, String>>> all = new TreeMap<>(rows);
        all.put(form, List.copyOf(merged));
        return new PlanRows(all);
    }

    /** Whoever fills a form of the program for one plan fills it for the other too. */
    private static String together(Map<String, String> one, Map<String, String> other) {
        return Stream.of(one, other)
                .flatMap(row -> TextRows.parts(row.getOrDefault("officers", "")).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static int indexOf(List<Map<String, String>> rows, String key, Map<String, String> wanted) {
        return rows.stream().map(row -> row.get(key)).toList().indexOf(wanted.get(key));
    }

    private static Map<String, List<Map<String, String>>> read(String folder, Map<String, String> names) {
        Map<String, List<Map<String, String>>> read = new TreeMap<>();
        names.forEach((form, name) -> read.put(form, TextRows.read(folder + name + ".tsv")));
        return read;
    }
}
