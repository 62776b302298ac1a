package vn.soxa.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.check.RoundChecker;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.plan.Period;
import vn.soxa.sheet.Tables;

/**
 * Files as people type them over good rows: {@code AP03 A6: cells / cells && AP04 A3: cells}; after {@code -} a row with
 * nothing but what is typed.
 */
final class TypedFiles {

    private static final Map<String, String> GOOD = Map.of(
            "A1", "name=THT Lúa; kind=Tổ hợp tác; status=Đang hoạt động; members=18",
            "A2",
                    "season=HT25; product=Lúa; buyer=Công ty TNHH Lúa gạo Bảy Nhánh; seller=THT Lúa; households=5; unit=ha;"
                            + " signedHa=12; status=Đang thực hiện",
            "A3",
                    "household=Bà Tư; fromCrop=Lúa; toCrop=Xoài keo; group=Cây ăn trái; area=0,4; unit=ha;"
                            + " riceLand=Đất lúa còn lại (1 vụ); status=Ổn định; converted=6/2024; mapSheet=1; parcel=7",
            "A4", "product=Mật ong; owner=Bà Tư; ownerKind=Hộ kinh doanh; group=Thực phẩm; stage=Đăng ký tham gia",
            "A6", "date=12/3/2025; kind=Tập huấn; topic=OCOP; content=Họp; times=1; participants=35",
            "A7", "borrower=Tổ vay vốn; kind=Cá nhân, hộ; bank=Agribank; disbursed=100; outstanding=300",
            "B1", "indicator=CT3; reported=41,6; confirmed=41,6");

    private TypedFiles() {}

    static CheckedRound check(Period period, Ledger books, String typed) {
        return check(period, books, read(period, typed), Decisions.none());
    }

    static CheckedRound check(Period period, Ledger books, List<Submission> files, Decisions decisions) {
        return RoundChecker.check(Sent.PLAN, period, books, files, decisions, null);
    }

    static List<Submission> read(Period period, String typed) {
        List<Submission> files = new ArrayList<>();
        for (String file : typed.split(" && ", -1)) {
            files.add(read(period, file.strip(), files.size() + 1));
        }
        return files;
    }

    private static Submission read(Period period, String file, int number) {
        String reporter = file.substring(0, 4);
        int colon = file.indexOf(':');
        Form form = Sent.PLAN.forms().get(file.substring(5, colon));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String row : file.substring(colon + 1).split(" / ", -1)) {
            rows.add(cells(form, row.strip()));
        }
        Set<String> keys = columns(form, reporter.startsWith("AP"));
        rows.forEach(row -> keys.addAll(row.keySet()));
        return of(period, reporter, number, List.of(sheet(form, keys, rows)));
    }

    /** Of several sheets. */
    static Submission of(Period period, String reporter, int number, List<RawSheet> sheets) {
        RawWorkbook workbook = new RawWorkbook("xlsx", Map.of(), Map.of(), sheets, null, List.of());
        return new SubmissionReader(Sent.PLAN, period)
                .read(workbook, Path.of("pom.xml"), number + " " + reporter + ".xlsx", reporter, Map.of());
    }

    static RawSheet sheet(Form form, Set<String> keys, List<Map<String, String>> rows) {
        String table = Stream.concat(
                        Stream.of(line(keys.stream()), line(keys.stream().map(key -> form.column(key)
                                .orElseThrow()
                                .header()))),
                        rows.stream().map(row -> line(keys.stream().map(key -> row.getOrDefault(key, "")))))
                .collect(Collectors.joining("\n"));
        return Tables.sheet(form.sheetName(), table);
    }

    private static Set<String> columns(Form form, boolean hamlet) {
        return form.columns().stream()
                .filter(column -> !hamlet || column.hand() != Hand.OWNER)
                .map(Column::key)
                .filter(key -> !hamlet || !key.equals(Column.HAMLET))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** After {@code -} a row with nothing but what is typed. */
    private static Map<String, String> cells(Form form, String typed) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("rowCode", "");
        put(cells, typed.startsWith("- ") ? typed.substring(2) : GOOD.get(form.code()) + "; " + typed);
        return cells;
    }

    private static void put(Map<String, String> cells, String text) {
        Arrays.stream(text.split("; ?"))
                .filter(cell -> cell.contains("="))
                .map(cell -> cell.split("=", 2))
                .forEach(cell -> cells.put(cell[0].strip(), cell[1].strip()));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }
}
