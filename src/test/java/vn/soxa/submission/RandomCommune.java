package vn.soxa.submission;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.book.CommuneWorkbook;
import vn.soxa.book.Imprint;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerReader;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.submission.SecondCommune.Line;

/** A commune that types what it likes, some of it unreadable, and is counted by the program and a second time. */
final class RandomCommune {

    private static final Plan PLAN = Sent.PLAN;
    private static final List<String> HAMLETS = List.of("AP01", "AP02", "AP04", "AP06");
    private static final List<String> BOTH_HANDS = List.of("A1", "A2", "A3", "A4");
    private static final Map<String, List<String>> OFFICERS = new TreeMap<>(Map.of(
            "CB01", List.of("A7", "A6"),
            "CB02", List.of("A8", "A6"),
            "CB03", List.of("A9"),
            "CB04", List.of("A5"),
            "CB05", List.of("B5"),
            "CB06", List.of("B6"),
            "CB08", List.of("B3")));

    /** What names a row. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "A1", List.of("name"),
            "A2", List.of("season", "product", "buyer", "seller"),
            "A3", List.of("household"),
            "A4", List.of("product"),
            "A7", List.of("borrower"),
            "A8", List.of("name"),
            "A9", List.of("code"),
            "B3", List.of("content"));

    /** Numbers that people write as words, now and then. */
    private static final Map<String, List<String>> SPOILT = Map.of(
            "A1", List.of("members", "land", "workers"),
            "A2", List.of("signedHa", "households", "plannedHa"),
            "A3", List.of("area"),
            "A6", List.of("participants"),
            "A7", List.of("outstanding"),
            "A9", List.of("area"),
            "B3", List.of("planned"),
            "B5", List.of("minutes"));

    private final Path folder;
    private final long seed;
    private final Random random;
    private final SecondCommune second = new SecondCommune(units(), RandomCommune::ofOwner);
    private final List<Path> written = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Ledger books = Ledger.empty();
    private int made;

    RandomCommune(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** A quarter: hamlets first, officers when those were collected; the commune workbook is the next one's history. */
    Consolidation goThrough(Period period) throws Exception {
        Set<String> sent = Stream.concat(HAMLETS.stream(), OFFICERS.keySet().stream())
                .filter(reporter -> random.nextInt(5) > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        type(period, sent);
        Set<Line> vanished = new LinkedHashSet<>();
        sent.forEach(reporter -> second.of(reporter).stream()
                .filter(line -> line.known() && random.nextInt(12) == 0)
                .forEach(vanished::add));
        List<Submission> files = new ArrayList<>();
        Map<String, String> carried = codes(books.rows());
        sent.stream()
                .filter(HAMLETS::contains)
                .forEach(hamlet ->
                        files.add(TypedFiles.of(period, hamlet, files.size(), sheets(hamlet, vanished, carried))));
        Map<String, List<RawSheet>> officers = new TreeMap<>();
        OFFICERS.keySet().stream()
                .filter(sent::contains)
                .forEach(officer -> officers.put(officer, sheets(officer, vanished, carried)));
        CheckedRound hamlets = TypedFiles.check(period, books, files, Decisions.none());
        second.settle(period.code(), sent, vanished);

        Ledger after = hamlets.after(List.of());
        Map<String, String> given = codes(after.rows());
        officers.forEach((officer, sheets) -> {
            BOTH_HANDS.stream()
                    .filter(form ->
                            officer.equals(PLAN.owner(PLAN.forms().get(form)).orElse("")))
                    .forEach(form -> sheets.addAll(completed(form, given)));
            files.add(TypedFiles.of(period, officer, files.size(), sheets));
        });
        CheckedRound round = TypedFiles.check(period, again(after), files, Decisions.none());
        second.close(period.code(), period.year());
        Consolidation figures = new Consolidator().consolidate(round, books.series());
        Path workbook = folder.resolve(seed + "_" + period.code() + ".xlsx");
        new WorkbookWriter().write(CommuneWorkbook.of(figures, round, imprint(period)), workbook);
        written.add(workbook);
        books = LedgerReader.read(Optional.of(workbook), Optional.empty(), PLAN);
        return figures;
    }

    /** The commune workbooks so far. */
    List<Path> written() {
        return written;
    }

    SecondCommune second() {
        return second;
    }

    /** The books as the quarter's second collect finds them. */
    private Ledger again(Ledger after) {
        return new Ledger(
                books.lastPeriod(),
                books.rows(),
                books.series(),
                after.rows(),
                after.highest(),
                books.closed(),
                List.of(),
                after.former(),
                Map.of());
    }

    private void type(Period period, Set<String> sent) {
        MadeUpRows rows = new MadeUpRows(random, period);
        for (String reporter : sent) {
            second.of(reporter).forEach(line -> line.told = spoilt(line.form, mended(line, rows)));
            List<String> forms = HAMLETS.contains(reporter)
                    ? List.of("A1", "A2", "A3", "A4", "A6")
                    : OFFICERS.getOrDefault(reporter, List.of());
            for (String form : forms) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    Map<String, String> cells = rows.fresh(form, ++made);
                    if (names.add(reporter + form + name(form, cells, made))) {
                        second.add(new Line(form, place(reporter, form), reporter, made, spoilt(form, owing(cells))));
                    }
                }
            }
        }
    }

    /** What was told last, good cells only, with what has changed since. */
    private Map<String, String> mended(Line line, MadeUpRows rows) {
        Map<String, String> last = new TreeMap<>(line.stands);
        last.putAll(line.completed);
        return owing(rows.later(line.form, last, line.number));
    }

    /** Nothing is overdue where nothing is owed. */
    private Map<String, String> owing(Map<String, String> cells) {
        if (cells.containsKey("overdue")
                && cells.getOrDefault("outstanding", "").length() < 3) {
            cells.remove("overdue");
        }
        return cells;
    }

    private String place(String reporter, String form) {
        boolean anywhere = !HAMLETS.contains(reporter);
        return !anywhere ? reporter : form.equals("A6") && random.nextBoolean() ? HAMLETS.get(0) : Plan.WHOLE_COMMUNE;
    }

    private Map<String, String> spoilt(String form, Map<String, String> cells) {
        List<String> columns = SPOILT.getOrDefault(form, List.of());
        if (!columns.isEmpty() && random.nextInt(10) == 0) {
            cells.put(columns.get(random.nextInt(columns.size())), SecondCommune.BAD);
        }
        return cells;
    }

    private List<RawSheet> sheets(String reporter, Set<Line> vanished, Map<String, String> codes) {
        Map<String, List<Map<String, String>>> rows = new TreeMap<>();
        second.of(reporter).stream().filter(line -> !vanished.contains(line)).forEach(line -> {
            Map<String, String> cells = new TreeMap<>(line.told);
            cells.keySet().removeIf(column -> HAMLETS.contains(reporter) && ofOwner(line.form + column));
            put(cells, line, codes);
            rows.computeIfAbsent(line.form, form -> new ArrayList<>()).add(cells);
        });
        List<RawSheet> sheets = new ArrayList<>();
        rows.forEach((form, typed) -> sheets.add(sheet(form, asked(form, HAMLETS.contains(reporter)), typed)));
        return sheets;
    }

    private void put(Map<String, String> cells, Line line, Map<String, String> codes) {
        cells.put(Column.ROW_CODE, codes.getOrDefault(line.reporter + line.form + name(line), ""));
        if (!HAMLETS.contains(line.reporter) && !line.place.equals(Plan.WHOLE_COMMUNE)) {
            cells.put(Column.HAMLET, PLAN.hamlet(line.place).orElseThrow().name());
        }
    }

    /** What the officer adds to the rows that were collected, bad cells among it. */
    private List<RawSheet> completed(String form, Map<String, String> codes) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String hamlet : HAMLETS) {
            second.of(hamlet).stream()
                    .filter(line -> line.form.equals(form) && line.known())
                    .forEach(line -> {
                        Map<String, String> cells = new TreeMap<>(line.told);
                        cells.keySet().removeIf(column -> !ofOwner(form + column));
                        if (SecondCommune.shown(line)) {
                            cells.putAll(line.stands);
                        }
                        cells.put(Column.ROW_CODE, codes.get(hamlet + form + name(line)));
                        cells.put(
                                Column.HAMLET, PLAN.hamlet(hamlet).orElseThrow().name());
                        rows.add(cells);
                    });
        }
        second.complete(form);
        return rows.isEmpty() ? List.of() : List.of(sheet(form, asked(form, false), rows));
    }

    private static boolean ofOwner(String formAndColumn) {
        Form form = PLAN.forms().get(formAndColumn.substring(0, 2));
        return form.column(formAndColumn.substring(2))
                .filter(column -> column.hand() == Hand.OWNER)
                .isPresent();
    }

    private static Map<String, BigDecimal> units() {
        return HAMLETS.stream()
                .collect(Collectors.toMap(
                        hamlet -> hamlet,
                        hamlet -> PLAN.hamlet(hamlet).orElseThrow().unit().contains("296")
                                ? new BigDecimal(1296)
                                : new BigDecimal(1000)));
    }

    private static Set<String> asked(String form, boolean hamlet) {
        return PLAN.forms().get(form).columns().stream()
                .map(Column::key)
                .filter(column -> !hamlet || (!column.equals(Column.HAMLET) && !ofOwner(form + column)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static RawSheet sheet(String form, Set<String> asked, List<Map<String, String>> rows) {
        Set<String> keys = new LinkedHashSet<>(List.of(Column.ROW_CODE));
        keys.addAll(asked);
        rows.forEach(row -> keys.addAll(row.keySet()));
        return TypedFiles.sheet(PLAN.forms().get(form), keys, rows);
    }

    private static Map<String, String> codes(List<LedgerRow> rows) {
        return rows.stream()
                .filter(row -> NAMES.containsKey(row.form().code()))
                .collect(Collectors.toMap(
                        row -> row.reporter()
                                + row.form().code()
                                + NAMES.getOrDefault(row.form().code(), List.of()).stream()
                                        .map(row::text)
                                        .collect(Collectors.joining("|")),
                        LedgerRow::rowCode));
    }

    private static String name(Line line) {
        return name(line.form, line.told, line.number);
    }

    private static String name(String form, Map<String, String> cells, int number) {
        return NAMES.containsKey(form)
                ? NAMES.getOrDefault(form, List.of()).stream().map(cells::get).collect(Collectors.joining("|"))
                : "" + number;
    }

    private static Imprint imprint(Period period) {
        return new Imprint(1, period.communeDue(), Instant.EPOCH);
    }
}
