package vn.soxa.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.submission.SecondCommune.Happening;
import vn.soxa.submission.SecondCommune.Line;

/** What each indicator of the cooperative plan says of rows, by place, as the design has it. */
record SecondFigures(List<Line> lines, List<Happening> happenings, Map<String, BigDecimal> unitOf) {

    private static final Set<String> CONTRACTS = Set.of("Đang thực hiện", "Đã thu mua xong");
    private static final Set<String> BROKEN = Set.of("DN không thu mua", "Hộ không bán theo HĐ");
    private static final Set<String> MEETINGS =
            Set.of("Hội nghị quán triệt", "Họp dân", "Hội thảo", "Lồng ghép sinh hoạt chi, tổ hội");
    private static final Set<String> FAIRS = Set.of("Hội chợ, triển lãm", "Hội nghị kết nối cung cầu");
    private static final Set<String> NOT_FARMING =
            Set.of("Công nghiệp – xây dựng", "Thương mại – dịch vụ", "Tài chính, ngân hàng, bảo hiểm");
    private static final Set<String> FRUITS = Set.of("Xoài keo", "Mít");
    private static final Set<String> NOT_ON_SALE = Set.of("Hết hạn", "Thu hồi", "Không đạt");

    /** By place; what says nothing of a place leaves it out. */
    Map<String, BigDecimal> of(String indicator, int year, String quarterEnd) {
        return switch (indicator) {
            case "CT1" -> count("A1", this::newCooperative);
            case "CT2" -> sum("A2", line -> season(line, year) ? linked(line) : null);
            case "CT2-KY" ->
                sum(
                        "A2",
                        line -> season(line, year)
                                        && company(line)
                                        && !line.says("status", "Đang thỏa thuận", "Hủy hợp đồng")
                                ? area(line, "signedHa")
                                : null);
            case "CT2-MUA" -> sum("A2", line -> season(line, year) && company(line) ? area(line, "boughtHa") : null);
            case "CT2-DAT" -> land(year);
            case "CT3" -> sum("A3", line -> stable(line) ? area(line, "area") : null);
            case "CT3.1" -> sum("A3", line -> stable(line) && fruit(line) ? area(line, "area") : null);
            case "CT4" -> count("A4", line -> recognised(line, year) && !fiveStars(line, quarterEnd));
            case "CT5" -> count("A4", line -> fiveStars(line, quarterEnd));
            case "TC1" -> count("A1", line -> line.says("kind", "Tổ hợp tác") && line.says("status", "Đang hoạt động"));
            case "TC2" -> count("A1", line -> line.says("kind", "Hợp tác xã") && line.says("status", "Đang hoạt động"));
            case "TC3" ->
                sum(
                        "A1",
                        line -> SecondCommune.ORGANISED.contains(line.said("kind"))
                                        && line.says("status", "Đang hoạt động")
                                ? number(line, "members")
                                : null);
            case "TC4" ->
                count("A1", line -> line.says("status", "Đang hoạt động", "Tạm ngừng") && in(line, "founded", year));
            case "TC5" -> sum("A1", line -> line.says("status", "Đang hoạt động") ? number(line, "workers") : null);
            case "OC1" -> count("A4", line -> line.says("stage", "Đã công nhận"));
            case "OC2" -> count("A4", line -> line.says("stage", "Đã công nhận") && !line.says("online", ""));
            case "XT2" -> count("A4", line -> !NOT_ON_SALE.contains(line.said("stage")) && !line.says("online", ""));
            default -> officers(indicator, year);
        };
    }

    private Map<String, BigDecimal> officers(String indicator, int year) {
        return switch (indicator) {
            case "TT1" -> happened("A6", year, line -> MEETINGS.contains(line.said("kind")) ? times(line) : null);
            case "KN1" -> happened("A6", year, line -> line.says("kind", "Tập huấn") ? times(line) : null);
            case "KN2" -> happened("A6", year, line -> line.says("kind", "Tư vấn khuyến nông") ? times(line) : null);
            case "TT2" -> happened("A6", year, line -> number(line, "participants"));
            case "TT2.1" -> happened("A6", year, line -> number(line, "women"));
            case "TT2.2" -> happened("A6", year, line -> number(line, "khmer"));
            case "TT3" -> happened("B5", year, line -> number(line, "times"));
            case "TT4" -> happened("B5", year, line -> number(line, "minutes").multiply(number(line, "times")));
            case "XT1" -> happened("A5", year, line -> FAIRS.contains(line.said("channel")) ? BigDecimal.ONE : null);
            case "XT4" -> happened("A5", year, line -> number(line, "orders"));
            case "XT5" -> happened("A5", year, line -> number(line, "value"));
            case "GS1" -> happened("B6", year, line -> BigDecimal.ONE);
            case "TD2" -> happened("flow", year, line -> number(line, "disbursed"));
            case "TD1" -> sum("A7", line -> line.ended() ? null : one(line, "borrowers"));
            case "TD3" -> sum("A7", line -> number(line, "outstanding"));
            case "TD3.1" -> sum("A7", line -> number(line, "overdue"));
            case "VT1" -> count("A9", line -> line.says("status", "Đã cấp mã"));
            case "VT2" -> sum("A9", line -> line.says("status", "Đã cấp mã") ? area(line, "area") : null);
            case "MH1" -> count("A8", line -> true);
            case "MH2" -> sum("A8", line -> area(line, "replicated"));
            case "KP1" -> sum("B3", line -> number(line, "planned"));
            case "KP2" -> sum("B3", line -> number(line, "spent"));
            default -> throw new IllegalArgumentException(indicator);
        };
    }

    private boolean newCooperative(Line line) {
        return line.says("kind", "Hợp tác xã")
                && line.says("status", "Đang hoạt động")
                && !NOT_FARMING.contains(line.said("field"))
                && !line.says("registration", "")
                && !line.says("founded", "")
                && year(line.said("founded")) >= 2024;
    }

    private static boolean company(Line line) {
        return !line.said("buyer").startsWith("Thương lái");
    }

    private static boolean season(Line line, int year) {
        return year(line.said("season")) == year;
    }

    private @Nullable BigDecimal linked(Line line) {
        return !company(line)
                ? null
                : CONTRACTS.contains(line.said("status"))
                        ? area(line, "signedHa")
                        : BROKEN.contains(line.said("status")) ? area(line, "boughtHa") : null;
    }

    /** Of a seller in a hamlet the largest season, and what it has the whole year through. */
    private Map<String, BigDecimal> land(int year) {
        Map<String, BigDecimal> sellers = new TreeMap<>();
        Map<String, BigDecimal> all = new TreeMap<>(sum(
                "A2", line -> season(line, year) && line.said("season").startsWith("Cả năm") ? linked(line) : null));
        standing("A2")
                .filter(line -> season(line, year) && !line.said("season").startsWith("Cả năm"))
                .collect(Collectors.groupingBy(
                        line -> line.place + "|" + line.said("seller") + "|" + line.said("season"),
                        TreeMap::new,
                        Collectors.toList()))
                .forEach((group, same) -> sellers.merge(
                        group.substring(0, group.lastIndexOf('|')),
                        same.stream()
                                .flatMap(line -> Stream.ofNullable(linked(line)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        BigDecimal::max));
        sellers.forEach(
                (seller, largest) -> all.merge(seller.substring(0, seller.indexOf('|')), largest, BigDecimal::add));
        return all;
    }

    private static boolean stable(Line line) {
        return line.says("status", "Ổn định") && !line.says("converted", "") && year(line.said("converted")) >= 2024;
    }

    private static boolean fruit(Line line) {
        boolean grouped = line.says("group", "Cây ăn trái");
        boolean known = line.says("group", "") && FRUITS.contains(line.said("toCrop"));
        return (grouped || known) && line.says("sustainable", "Có");
    }

    private static boolean recognised(Line line, int year) {
        return line.says("stage", "Đã công nhận", "Hết hạn")
                && !line.says("decision", "")
                && !line.says("again", "Có")
                && line.says("stars", "3", "4", "5")
                && in(line, "recognised", year);
    }

    private static boolean fiveStars(Line line, String quarterEnd) {
        boolean told = line.says("stage", "Đã công nhận") && !line.says("decision", "") && line.says("stars", "5");
        return told && !line.says("recognised", "") && !lapsed(line.said("recognised"), quarterEnd);
    }

    /** A certificate lives three years, its last day included. */
    private static boolean lapsed(String recognised, String quarterEnd) {
        String[] day = StringUtils.split(recognised, '/');
        String last = "%04d-%02d-%02d"
                .formatted(Integer.parseInt(day[2]) + 3, Integer.parseInt(day[1]), Integer.parseInt(day[0]));
        return last.compareTo(quarterEnd) < 0;
    }

    private static boolean in(Line line, String column, int year) {
        return !line.says(column, "") && year(line.said(column)) == year;
    }

    private static int year(String text) {
        return Integer.parseInt(text.substring(text.length() - 4));
    }

    private static BigDecimal times(Line line) {
        return one(line, "times");
    }

    private static BigDecimal one(Line line, String column) {
        return line.says(column, "") ? BigDecimal.ONE : number(line, column);
    }

    private static BigDecimal number(Line line, String column) {
        return line.says(column, "")
                ? BigDecimal.ZERO
                : new BigDecimal(line.said(column).replace(',', '.'));
    }

    /** In hectares, of whole square metres. */
    private BigDecimal area(Line line, String column) {
        BigDecimal unit = line.says("unit", "")
                ? Optional.ofNullable(unitOf.get(line.reporter)).orElse(new BigDecimal(10_000))
                : line.says("unit", "ha")
                        ? new BigDecimal(10_000)
                        : line.says("unit", "m²") ? BigDecimal.ONE : new BigDecimal(1000);
        return number(line, column)
                .multiply(unit)
                .setScale(0, RoundingMode.HALF_UP)
                .movePointLeft(4);
    }

    private Stream<Line> standing(String form) {
        return lines.stream().filter(line -> line.form.equals(form) && line.known());
    }

    private Map<String, BigDecimal> count(String form, Predicate<Line> counts) {
        return sum(form, line -> counts.test(line) ? BigDecimal.ONE : null);
    }

    private Map<String, BigDecimal> sum(String form, Function<Line, @Nullable BigDecimal> figure) {
        return add(standing(form), figure);
    }

    private Map<String, BigDecimal> happened(String form, int year, Function<Line, @Nullable BigDecimal> figure) {
        return add(
                happenings.stream()
                        .filter(one -> one.year() == year && one.line().form.equals(form))
                        .map(Happening::line),
                figure);
    }

    private static Map<String, BigDecimal> add(Stream<Line> lines, Function<Line, @Nullable BigDecimal> figure) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        lines.forEach(line -> Stream.ofNullable(figure.apply(line))
                .forEach(amount -> sums.merge(line.place, amount, BigDecimal::add)));
        return sums;
    }
}
