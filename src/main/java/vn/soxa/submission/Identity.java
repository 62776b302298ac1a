package vn.soxa.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.Stamp;
import vn.soxa.text.VietnameseFormat;
import vn.soxa.text.Words;

/** Whose workbook a file is: by any of its three stamps, else by what the officer says, else by its name. */
record Identity(@Nullable String reporter, @Nullable Stamp stamp, List<Finding> findings) {

    private static final Pattern NAME = Pattern.compile("(?i)(?:^|[^a-z])(ap|cb)[-_ ]?(\\d{1,3}|(?!20)\\d{4})(?!\\d)");

    /** The row of a cover that names the commune. */
    private static final int LETTERHEAD = 1;

    /** Rows in which a cover has its code. */
    private static final int TOP = 40;

    /** {@code said} is the reporter the officer named for this file, or null. */
    static Identity of(RawWorkbook workbook, String file, @Nullable String said, Plan plan, Period period) {
        List<Stamp> stamps = stamps(workbook, plan).distinct().toList();
        Stamp other = stamps.stream()
                .filter(stamp -> !whose(stamp).equals(whose(stamps.get(0))))
                .findFirst()
                .orElse(null);
        if (other != null && said == null) {
            String[] codes = {"reading1", stamps.get(0).visible(), "reading2", other.visible()};
            return failed(FindingCode.FILE_STAMPS_DISAGREE, null, codes);
        }
        if (stamps.isEmpty() || other != null) {
            return unstamped(file, said, plan);
        }
        Stamp stamp = stamps.get(0);
        String named = byName(file)
                .filter(code -> plan.reporter(code).isPresent())
                .or(() -> byHamlet(file, stamp.reporter(), plan))
                .orElse(null);
        boolean mine =
                stamp.commune().equals(plan.communeCode()) && stamp.period().equals(period.code());
        return said == null && mine && named != null && !named.equals(stamp.reporter())
                ? failed(
                        FindingCode.FILE_NAME_DISAGREES,
                        null,
                        "reading1",
                        name(plan, stamp.reporter()),
                        "reading2",
                        name(plan, named))
                : stamped(workbook, stamp, said, plan, period);
    }

    private static String name(Plan plan, String code) {
        return plan.reporter(code).map(Reporter::spoken).orElse(code);
    }

    private static String whose(Stamp stamp) {
        return stamp.reporter() + "/" + stamp.period();
    }

    private static Identity stamped(
            RawWorkbook workbook, Stamp stamp, @Nullable String said, Plan plan, Period period) {
        if (!stamp.commune().equals(plan.setting("communeCode", ""))) {
            Map<String, String> told =
                    new LinkedHashMap<>(Map.of("found", stamp.commune(), "other", commune(workbook)));
            told.put("reading1", said == null ? "" : name(plan, said));
            String[] args = told.entrySet().stream()
                    .filter(arg -> !arg.getValue().isEmpty())
                    .flatMap(arg -> Stream.of(arg.getKey(), arg.getValue()))
                    .toArray(String[]::new);
            return failed(FindingCode.FILE_WRONG_COMMUNE, stamp, args);
        }
        String reporter = said == null ? stamp.reporter() : said;
        if (!stamp.period().equals(period.code())) {
            Finding wrong = Finding.ofFile(
                    FindingCode.FILE_WRONG_PERIOD,
                    "found",
                    VietnameseFormat.period(stamp.period()),
                    "period",
                    VietnameseFormat.period(period.code()));
            return new Identity(reporter, stamp, List.of(wrong));
        }
        return plan.reporter(reporter).isEmpty()
                ? failed(FindingCode.FILE_UNIDENTIFIED, stamp, "found", reporter)
                : new Identity(reporter, stamp, List.of());
    }

    /** As the letterhead of its first page has it; blank where that is gone. */
    private static String commune(RawWorkbook workbook) {
        return workbook.sheets().stream()
                .filter(sheet -> Words.fold(sheet.name()).equals("bia"))
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.index() == LETTERHEAD)
                .flatMap(row -> Stream.ofNullable(row.cell(0)))
                .map(cell -> cell.value().text().strip())
                .findFirst()
                .orElse("");
    }

    private static Identity unstamped(String file, @Nullable String said, Plan plan) {
        return Stream.concat(Stream.ofNullable(said), byName(file).stream())
                .filter(code -> plan.reporter(code).isPresent())
                .findFirst()
                .map(code -> new Identity(code, null, List.of()))
                .orElseGet(() -> failed(FindingCode.FILE_UNIDENTIFIED, null));
    }

    /** True where a stamp says something that has to be told: another commune, another period, two of them. */
    boolean told() {
        return !findings.isEmpty() && (stamp != null || findings.get(0).code() != FindingCode.FILE_UNIDENTIFIED);
    }

    /** Issued with a layout before the present one. */
    boolean older() {
        return stamp != null && reporter != null && stamp.version() < Stamp.TEMPLATE_VERSION;
    }

    /** {@code Ap-03_Tan-Dinh (1).xlsx} is AP03's. */
    static Optional<String> byName(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        Matcher name = NAME.matcher(Words.fold(last));
        return name.find()
                ? Optional.of(
                        name.group(1).toUpperCase(Locale.ROOT) + "%02d".formatted(Integer.parseInt(name.group(2))))
                : Optional.empty();
    }

    /** {@code bao cao ap hoa thuan.xlsx} names a hamlet of the plan; one that names two, or its own as well, says nothing. */
    private static Optional<String> byHamlet(String file, String own, Plan plan) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        String folded = " " + Words.fold(last).replace(Words.fold(plan.communeName()), "") + " ";
        List<String> named = plan.hamlets().stream()
                .filter(hamlet -> hamlet.names().stream().map(Words::fold).anyMatch(name -> isNamed(folded, name)))
                .map(Hamlet::code)
                .toList();
        return named.size() == 1 && !named.contains(own) ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** A name of one word is too common without the word for hamlet before it. */
    private static boolean isNamed(String folded, String name) {
        return !name.isEmpty() && folded.contains((name.contains(" ") ? " " : " ap ") + name + " ");
    }

    /** What to say of a workbook that the program wrote for itself: nobody's report, however it is called. */
    static @Nullable Finding ownBooks(RawWorkbook workbook, Plan plan) {
        boolean sealed = workbook.sheet(Stamp.SEAL_SHEET) != null;
        boolean planBook = !sealed
                && stamps(workbook, plan).anyMatch(stamp -> stamp.reporter().equals(Stamp.PLAN_BOOK));
        String found = sealed ? "sổ tổng hợp" : "sổ kế hoạch";
        return sealed || planBook ? Finding.ofFile(FindingCode.FILE_NOT_REPORT, "found", found) : null;
    }

    private static Identity failed(FindingCode code, @Nullable Stamp stamp, String... args) {
        return new Identity(null, stamp, List.of(Finding.ofFile(code, args)));
    }

    static Stream<Stamp> stamps(RawWorkbook workbook, Plan plan) {
        Stream<String> written = Stream.of(workbook.properties(), workbook.names())
                .flatMap(texts -> Stream.ofNullable(texts.get(Stamp.NAME)))
                .map(text -> Strings.CS.removeEnd(Strings.CS.removeStart(text.strip(), "\""), "\""));
        return Stream.concat(
                written.flatMap(text -> Stamp.parse(text).stream()),
                visible(workbook, plan.setting("communeCode", "")));
    }

    /** The code on the cover, wherever it has moved to; a second cover, pasted in, has its own. */
    private static Stream<Stamp> visible(RawWorkbook workbook, String commune) {
        List<Stamp> found = new ArrayList<>(1);
        List<RawSheet> sheets = workbook.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            List<RawRow> rows = sheets.get(i).rows();
            if (i < 2 || Words.fold(sheets.get(i).name()).startsWith("bia")) {
                rows.subList(0, Math.min(TOP, rows.size())).forEach(row -> visible(row, commune, found));
            }
        }
        return found.stream();
    }

    private static void visible(RawRow row, String commune, List<Stamp> found) {
        for (RawCell cell : row.cells()) {
            if (cell.value() instanceof CellValue.Text text) {
                Stamp.parseVisible(text.text(), commune).ifPresent(found::add);
            }
        }
    }
}
