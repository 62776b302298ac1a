package vn.soxa.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Three plans that are not the program's own, as rows of the plan book. */
public final class ThreePlans {
    private static final Path FOLDER = Path.of("src/test/resources/vn/soxa/plans");

    private static final int HAMLETS = 12;

    private ThreePlans() {}

    /** Heading → column key, by file. */
    private static final Map<String, Map<String, String>> KEYS = Map.of(
            "bieu-mau",
            Map.of(
                    "Kế hoạch", "plan",
                    "Mã biểu", "form",
                    "Tên biểu mẫu", "title",
                    "Kiểu biểu", "kind",
                    "Dòng có sẵn theo danh mục", "fixed",
                    "Các ấp điền", "hamlets",
                    "Đầu mối điền", "officers",
                    "Đầu mối xem, bổ sung", "owner",
                    "Thu mỗi", "every"),
            "chi-tieu",
            Map.ofEntries(
                    Map.entry("Kế hoạch", "plan"),
                    Map.entry("Mã", "code"),
                    Map.entry("Chỉ tiêu", "name"),
                    Map.entry("Đơn vị tính", "measuredIn"),
                    Map.entry("Loại chỉ tiêu", "kind"),
                    Map.entry("Lấy số từ", "source"),
                    Map.entry("Chiều", "direction"),
                    Map.entry("Tiến độ", "pace"),
                    Map.entry("Kế hoạch 2026", "target2026"),
                    Map.entry("Kế hoạch 2030", "target2030"),
                    Map.entry("Tử số", "numerator"),
                    Map.entry("Mẫu số", "denominator"),
                    Map.entry("Cách cộng", "aggregation"),
                    Map.entry("Đầu mối phụ trách", "owner"),
                    Map.entry("Trong đó của", "parent"),
                    Map.entry("Cách nói", "phrase")),
            "cach-tinh",
            Map.ofEntries(
                    Map.entry("Mã chỉ tiêu", "indicator"),
                    Map.entry("Dấu", "sign"),
                    Map.entry("Mã biểu", "form"),
                    Map.entry("Phép tính", "operation"),
                    Map.entry("Cột", "column"),
                    Map.entry("Khi cột (1)", "when1"),
                    Map.entry("So (1)", "compare1"),
                    Map.entry("Giá trị (1)", "value1"),
                    Map.entry("Khi cột (2)", "when2"),
                    Map.entry("So (2)", "compare2"),
                    Map.entry("Giá trị (2)", "value2"),
                    Map.entry("Tính theo năm của cột", "year")),
            "danh-muc",
            Map.of("Danh mục", "list", "Giá trị", "value"),
            "cot",
            Map.ofEntries(
                    Map.entry("Mã biểu", "form"),
                    Map.entry("Mã cột", "key"),
                    Map.entry("Tên cột", "header"),
                    Map.entry("Kiểu", "type"),
                    Map.entry("Đơn vị", "measuredIn"),
                    Map.entry("Danh mục", "list"),
                    Map.entry("Phải ghi", "required"),
                    Map.entry("Nhỏ nhất", "min"),
                    Map.entry("Lớn nhất", "max"),
                    Map.entry("Làm khóa", "identity"),
                    Map.entry("Ai ghi", "hand"),
                    Map.entry("Kỳ sau", "carry"),
                    Map.entry("Dữ liệu cá nhân", "personal")),
            "quy-tac",
            Map.of(
                    "Mã biểu", "form",
                    "Quy tắc", "rule",
                    "Cột", "column",
                    "So với cột", "against",
                    "Khi cột", "when1",
                    "So", "compare1",
                    "Giá trị", "value1",
                    "Từ (hoặc chỉ nhận)", "from",
                    "Đến", "to",
                    "Mức độ", "level"));

    /** The example commune's book with the three plans in it. */
    static Edited edited() {
        return new Edited(rows());
    }

    /** The same as it is read. */
    public static Plan plan() {
        return edited().read().plan();
    }

    /** The same as rows. */
    public static PlanRows rows() {
        Map<String, List<Map<String, String>>> all =
                new TreeMap<>(PlanRows.embedded().withExample().rows());
        add(all, "P13", List.of(head("GN", "Giảm nghèo"), head("CS", "Chuyển đổi số"), head("NM", "Nông thôn mới")));
        add(
                all,
                "P3",
                List.of("VHXH", "HCC", "KT", "VP").stream()
                        .map(ThreePlans::officer)
                        .toList());
        add(all, "P10", read("danh-muc"));
        add(all, "P8", read("bieu-mau"));
        add(all, "P14", read("cot"));
        add(all, "P15", read("quy-tac"));
        return new PlanRows(all);
    }

    /** With their indicators and how these are computed, for a commune of twelve hamlets. */
    public static PlanRows withIndicators(List<Map<String, String>> hamlets, List<Map<String, String>> base) {
        Map<String, List<Map<String, String>>> all = new TreeMap<>(rows().rows());
        all.put("P2", hamlets);
        all.put("P4", read("chi-tieu"));
        all.computeIfPresent(
                "P8", (sheet, forms) -> forms.stream().map(ThreePlans::askedToo).toList());
        all.put("P5", List.of());
        all.put("P12", base);
        all.put("P16", read("cach-tinh"));
        return new PlanRows(all);
    }

    /** Whoever answers for a figure that is typed is asked for it. */
    private static Map<String, String> askedToo(Map<String, String> form) {
        Map<String, String> row = new LinkedHashMap<>(form);
        row.computeIfPresent("officers", (key, given) -> "B1".equals(form.get("form")) ? given + "; VP" : given);
        return row;
    }

    /** Alone in a book, for twelve hamlets and three offices; of the last hamlet nobody knows the households. */
    public static PlanRows ofTwelveHamlets() {
        Map<String, List<Map<String, String>>> all = new TreeMap<>(withIndicators(
                        numbered(HAMLETS, code -> Map.of("code", code, "name", "Tên " + code.substring(2))),
                        numbered(HAMLETS - 1, ThreePlans::households))
                .rows());
        PlanRows empty = PlanRows.shipped(List.of("trong"))
                .withSetting("communeName", "xã Ba Kế Hoạch")
                .withSetting("communeCode", "30001")
                .withSetting("contactName", "Nguyễn Thị Nhận")
                .withSetting("contactPhone", "0912345678");
        all.put("P1", empty.of("P1"));
        all.put(
                "P3",
                List.of("VHXH", "HCC", "KT").stream().map(ThreePlans::officer).toList());
        all.put("P6", List.of());
        all.put("P9", List.of());
        all.put(
                "P8",
                Stream.concat(read("bieu-mau").stream(), Stream.of(own("A10", ""), own("B1", "KT")))
                        .toList());
        all.put(
                "P10",
                Stream.concat(empty.of("P10").stream(), read("danh-muc").stream())
                        .toList());
        all.put("P13", List.of(head("GN", "Giảm nghèo"), head("CS", "Chuyển đổi số"), head("NM", "Nông thôn mới")));
        all.put("P14", read("cot"));
        all.put("P15", read("quy-tac"));
        all.put("P17", List.of());
        all.computeIfPresent(
                "P4", (sheet, rows) -> rows.stream().map(ThreePlans::ofOffice).toList());
        return new PlanRows(all);
    }

    private static List<Map<String, String>> numbered(int count, Function<String, Map<String, String>> row) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> row.apply(String.format("AP%02d", i)))
                .toList();
    }

    private static Map<String, String> households(String hamlet) {
        int count = 100 + Integer.parseInt(hamlet.substring(2));
        return Map.of("indicator", "GN.T", "hamlet", hamlet, "year", "2025", "value", "" + count);
    }

    private static Map<String, String> own(String form, String officers) {
        return Map.of("form", form, "hamlets", officers.isEmpty() ? "Có" : "Không", "officers", officers);
    }

    /** What the office of the commune answers for, another one does here. */
    private static Map<String, String> ofOffice(Map<String, String> indicator) {
        Map<String, String> row = new LinkedHashMap<>(indicator);
        row.replace("owner", "VP", "KT");
        return row;
    }

    private static Map<String, String> head(String code, String name) {
        return Map.of("code", code, "name", name);
    }

    private static Map<String, String> officer(String code) {
        return Map.of("code", code, "post", "Đầu mối " + code);
    }

    private static void add(Map<String, List<Map<String, String>>> all, String form, List<Map<String, String>> more) {
        all.merge(form, more, (some, others) -> {
            List<Map<String, String>> both = new java.util.ArrayList<>(some);
            both.addAll(others);
            return both;
        });
    }

    private static List<Map<String, String>> read(String name) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".tsv"));
            String[] headings = lines.get(0).split("\t", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(name, headings, line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String name, String[] headings, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String key = KEYS.getOrDefault(name, Map.of()).get(headings[i]);
            if (key == null) {
                throw new IllegalArgumentException(name + " has a heading " + headings[i]);
            }
            row.put(key, cells[i]);
        }
        return row;
    }
}
