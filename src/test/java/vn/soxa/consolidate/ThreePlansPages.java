package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What twelve hamlets and two offices wrote by chance on the forms of three plans, quarter by quarter. */
final class ThreePlansPages {

    static final int HAMLETS = 12;

    /** What one hamlet or officer wrote on one form in the last quarter in which it did; {@code quarter} says which. */
    record Page(int quarter, List<Map<String, Object>> rows) {}

    private final List<Map<String, Page>> sent = new ArrayList<>();

    void send(Random random, int quarter) {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (int hamlet = 1; hamlet <= HAMLETS; hamlet++) {
            for (String form : List.of("GN1", "CS1", "CS2", "NM1", "NM2")) {
                if (random.nextInt(10) < 7) {
                    pages.put(code(hamlet) + "/" + form, new Page(quarter, rows(random, form)));
                }
            }
        }
        pages.put("HCC/CS3", new Page(quarter, lines(5, random, "CS3")));
        pages.put("KT/NM3", new Page(quarter, lines(47, random, "NM3")));
        sent.add(pages);
    }

    private static List<Map<String, Object>> lines(int count, Random random, String form) {
        return IntStream.range(0, count).mapToObj(i -> one(random, form)).toList();
    }

    private static List<Map<String, Object>> rows(Random random, String form) {
        boolean table = form.equals("CS1") || form.equals("NM1");
        return lines(table ? 1 : 1 + random.nextInt(4), random, form);
    }

    private static Map<String, Object> one(Random random, String form) {
        Map<String, Object> row = new HashMap<>();
        switch (form) {
            case "GN1" -> household(random, row);
            case "CS1" -> digital(random, row);
            case "CS2" -> guidance(random, row);
            case "CS3" -> procedures(random, row);
            case "NM1" -> countryside(random, row);
            case "NM2" -> works(random, row);
            default -> row.put("dat", random.nextBoolean());
        }
        return row;
    }

    private static void household(Random random, Map<String, Object> row) {
        row.put("loai", pick(random, "Nghèo", "Cận nghèo", "Đã thoát"));
        row.put("dan_toc", pick(random, "Kinh", "Khmer"));
        row.put("chu_ho_nu", random.nextBoolean());
        row.put("dien_bien", pick(random, "Thoát nghèo", "Nghèo mới", "Tái nghèo", "Khác"));
        day(random, row, "ngay");
        row.put("so_tien", new BigDecimal(random.nextInt(900)).movePointLeft(1));
    }

    private static void digital(Random random, Map<String, Object> row) {
        row.put("ho", 100 + random.nextInt(300));
        row.put("internet", 60 + random.nextInt(40));
        if (random.nextInt(5) == 0) {
            row.remove("internet");
        }
        row.put("truong_thanh", 500);
        row.put("vneid", random.nextInt(500));
        row.put("to", random.nextBoolean());
    }

    private static void guidance(Random random, Map<String, Object> row) {
        row.put("luot", 1 + random.nextInt(200));
        row.put("nu", random.nextInt(90));
        row.put("khmer", random.nextInt(90));
    }

    private static void procedures(Random random, Map<String, Object> row) {
        row.put("tiep_nhan", 1 + random.nextInt(90));
        row.put("truc_tuyen", random.nextInt(60));
    }

    private static void countryside(Random random, Map<String, Object> row) {
        row.put("ho", 100 + random.nextInt(300));
        row.put("thu_gom", random.nextInt(300));
        row.put("cay", random.nextInt(400));
        row.put("kieu_mau", random.nextBoolean());
    }

    private static void works(Random random, Map<String, Object> row) {
        row.put("loai", pick(random, "Đường giao thông", "Chiếu sáng"));
        row.put("tinh_trang", pick(random, "Đang làm", "Hoàn thành"));
        row.put("km", new BigDecimal(random.nextInt(90)).movePointLeft(1));
        row.put("von_dan", new BigDecimal(random.nextInt(90)));
        day(random, row, "xong");
    }

    private static void day(Random random, Map<String, Object> row, String column) {
        if (random.nextInt(4) > 0) {
            row.put(column, LocalDate.of(2026, 1 + random.nextInt(8), 1 + random.nextInt(28)));
        }
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    /** What each quarter's own pages say, added. */
    BigDecimal flow(String form, String column, int quarter) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int of = 0; of <= quarter; of++) {
            for (Map.Entry<String, Page> page : sent.get(of).entrySet()) {
                if (page.getKey().endsWith("/" + form)) {
                    for (Map<String, Object> row : page.getValue().rows()) {
                        sum = sum.add(number(row, column));
                    }
                }
            }
        }
        return sum;
    }

    static BigDecimal number(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value instanceof BigDecimal number
                ? number
                : value instanceof Integer whole ? BigDecimal.valueOf(whole) : BigDecimal.ZERO;
    }

    List<Map<String, Object>> last(String form) {
        Map<String, Page> latest = latest();
        return latest.entrySet().stream()
                .filter(page -> page.getKey().endsWith("/" + form))
                .flatMap(page -> page.getValue().rows().stream())
                .toList();
    }

    Map<String, Page> latest() {
        Map<String, Page> latest = new LinkedHashMap<>();
        sent.forEach(latest::putAll);
        return latest;
    }

    Page page(int hamlet, String form) {
        return latest().getOrDefault(code(hamlet) + "/" + form, new Page(-1, List.of()));
    }

    boolean given(int hamlet, String form) {
        return !page(hamlet, form).rows().isEmpty();
    }

    boolean filled(int hamlet, String form, String column) {
        return given(hamlet, form) && page(hamlet, form).rows().get(0).get(column) != null;
    }

    @Nullable
    BigDecimal cell(int hamlet, String form, String column) {
        return given(hamlet, form) ? number(page(hamlet, form).rows().get(0), column) : null;
    }

    BigDecimal poor(int hamlet) {
        return BigDecimal.valueOf(page(hamlet, "GN1").rows().stream()
                .filter(row -> "Nghèo".equals(row.get("loai")))
                .count());
    }

    long now(int quarter, String form) {
        return sent.get(quarter).keySet().stream()
                .filter(key -> key.endsWith("/" + form))
                .count();
    }

    static String code(int hamlet) {
        return String.format("AP%02d", hamlet);
    }
}
