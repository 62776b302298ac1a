package vn.soxa.submission;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.plan.Period;

/**
 * Rows as people could type them: of each column what may stand there, parted by {@code |}; {@code a..b} is a number
 * between, with a comma one with a decimal, {@code @} the row's own number, {@code day} a day of the period.
 */
record MadeUpRows(Random random, Period period) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    private static final String UNITS = "ha|ha|m²|công 1.000 m²|";

    private static final List<String> AREAS = List.of("area", "signedHa", "boughtHa", "plannedHa", "replicated");

    private static final Map<String, String> FRESH = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "A1",
                    "name=Tổ chức số @; kind=Tổ hợp tác|Hợp tác xã|Hợp tác xã|Chi/Tổ hội nghề nghiệp;"
                            + " status=Đang hoạt động|Đang hoạt động|Đang hoạt động|Tạm ngừng|Đang thành lập;"
                            + " step=3. Soạn phương án, Điều lệ; members=10..40; women=0..9; khmer=|0..9; land=|1,0..20,0;"
                            + " unit=ha; founded=|5/6/2023|12/8/2024|10/2/2025; registration=|GCN @|GCN @;"
                            + " field=|Nông nghiệp|Thương mại – dịch vụ; workers=|0..9; capital=|5..90"),
            Map.entry(
                    "A2",
                    "season=Đông Xuân 2024-2025|Hè Thu 2025|Mùa 2024-2025|Cả năm 2025; product=Bắp nếp|Ớt|Sen|Đậu phộng;"
                            + " buyer=Công ty CP Nông sản Đồng Ven|DNTN Rau quả Út Tám|Thương lái Tư Ghe|Cơ sở Bảy Chà;"
                            + " seller=Nhóm hộ một|Nhóm hộ hai|Nhóm hộ số @; households=1..30; unit=" + UNITS
                            + "; signedHa=1,0..20,0; boughtHa=|0|1,0..9,0;"
                            + " status=Đang thỏa thuận|Đang thực hiện|Đang thực hiện|Đã thu mua xong|DN không thu mua"
                            + "|Hộ không bán theo HĐ|Hủy hợp đồng; plannedHa=|1,0..9,0; contract=|@/HĐ; signed=|10/2/2025"),
            Map.entry(
                    "A3",
                    "household=Hộ số @; fromCrop=Lúa; toCrop=Xoài keo|Mít|Bắp nếp|Thốt nốt; group=; area=0,2..3,0; unit="
                            + UNITS + "; riceLand=Đất lúa còn lại (1 vụ)|Không phải đất lúa;"
                            + " status=Ổn định|Ổn định|Đã trồng|Đã đăng ký; converted=6/2024|11/2023|2/2025|15/1/2024|;"
                            + " mapSheet=|7; parcel=@; sustainable=|Có|Có|Không; registered=|5/2/2025"),
            Map.entry(
                    "A4",
                    "product=Sản phẩm số @; owner=Cơ sở số @; ownerKind=Hộ kinh doanh; group=Thực phẩm;"
                            + " stage=Ý tưởng|Lập hồ sơ|Trình tỉnh|Đã công nhận|Đã công nhận|Đã công nhận; online=|Sàn @;"
                            + " targetStars=|3..5; stars=2|3|3|4|5|5|; decision=|@/QĐ|@/QĐ|@/QĐ;"
                            + " recognised=20/11/2024|15/2/2025|14/3/2022|10/3/2022|; again=||Có|Không"),
            Map.entry(
                    "A6",
                    "date=day; kind=Họp dân|Hội nghị quán triệt|Hội thảo|Tập huấn|Tư vấn khuyến nông|Tờ rơi"
                            + "|Lồng ghép sinh hoạt chi, tổ hội; topic=OCOP|Vay vốn|Khác; content=Việc số @; times=|1..3;"
                            + " participants=|20..90; women=|0..9; khmer=|0..9"),
            Map.entry(
                    "A5",
                    "subject=Hàng số @; channel=Mạng xã hội|Hội chợ, triển lãm|Hội nghị kết nối cung cầu; name=Nơi @;"
                            + " date=day; orders=|1..30; value=|1,0..9,0"),
            Map.entry(
                    "A7",
                    "borrower=Tổ vay số @; kind=Cá nhân, hộ; bank=Agribank; disbursed=|1..90; outstanding=|0..1|100..200;"
                            + " overdue=|0..1; borrowers=|1..20"),
            Map.entry(
                    "A8",
                    "name=Mô hình số @; kind=Khác; crop=Lúa; area=1,0..9,0; unit=" + UNITS
                            + "; households=3..9; started=11/2024; replicated=|0,5..9,0"),
            Map.entry(
                    "A9",
                    "status=Đang xin mã|Đã cấp mã|Đã cấp mã; code=VN-AGOR-@; crop=Cây số @; area=2,0..9,0; unit=ha|;"
                            + " households=1..20"),
            Map.entry(
                    "B3",
                    "year=2025; source=Ngân sách xã|Ngân sách tỉnh; content=Khoản số @; planned=100..200; spent=|0..90"),
            Map.entry("B5", "date=day; programme=Tin số @; minutes=1,0..9,0; times=1..9"),
            Map.entry(
                    "B6",
                    "date=day; body=Hội Nông dân; kind=Giám sát|Góp ý; content=Việc số @; recommendation=|Nhanh hơn")));

    private static final Map<String, String> LATER = new TreeMap<>(Map.of(
            "A1",
                    "status=Đang hoạt động|Đang hoạt động|Tạm ngừng|Giải thể; members=10..40; workers=|0..9; registration=GCN @",
            "A2",
                    "status=Đang thực hiện|Đã thu mua xong|DN không thu mua|Hủy hợp đồng; signedHa=1,0..20,0; boughtHa=|1,0..9,0",
            "A3", "status=Ổn định|Ổn định|Đã trồng|Trồng lúa trở lại; area=0,2..3,0; sustainable=|Có; converted=6/2024",
            "A4", "stage=Lập hồ sơ|Đã công nhận|Đã công nhận|Hết hạn|Thu hồi; stars=3..5; online=|Sàn @; decision=@/QĐ",
            "A7", "disbursed=|1..90; outstanding=|0..1|100..200; borrowers=|1..20",
            "A8", "replicated=|0,5..9,0",
            "A9", "status=Đã cấp mã|Bị thu hồi; area=2,0..9,0",
            "B3", "planned=100..200; spent=|0..90"));

    Map<String, String> fresh(String form, int number) {
        return measured(drawn(FRESH.getOrDefault(form, ""), number));
    }

    /** The row as its people tell it a period later; what names it stays. */
    Map<String, String> later(String form, Map<String, String> cells, int number) {
        Map<String, String> now = new TreeMap<>(cells);
        drawn(LATER.getOrDefault(form, ""), number).forEach((column, text) -> {
            if (random.nextInt(3) == 0) {
                now.put(column, text);
            }
        });
        return measured(now);
    }

    /** Nobody counts square metres by tenths. */
    private static Map<String, String> measured(Map<String, String> cells) {
        if (cells.getOrDefault("unit", "").equals("m²")) {
            AREAS.forEach(column -> cells.computeIfPresent(
                    column, (key, text) -> text.contains(",") ? text.replace(",", "") + "00" : text));
        }
        return cells;
    }

    private Map<String, String> drawn(String columns, int number) {
        Map<String, String> cells = new TreeMap<>();
        for (String named : StringUtils.split(columns, ';')) {
            String column = named.strip();
            if (column.contains("=")) {
                String[] parts = column.split("=", 2);
                List<String> choices = List.of(parts[1].split("\\|", -1));
                cells.put(parts[0], text(choices.get(random.nextInt(choices.size())), number));
            }
        }
        return cells;
    }

    private String text(String choice, int number) {
        if (choice.equals("day")) {
            long days = random.nextInt(80);
            LocalDate from = period.from();
            return DAY.format(from.plusDays(days));
        }
        if (choice.matches("\\d+\\.\\.\\d+")) {
            String[] bounds = StringUtils.split(choice, '.');
            int low = Integer.parseInt(bounds[0]);
            return "" + (low + random.nextInt(Integer.parseInt(bounds[1]) - low + 1));
        }
        if (choice.matches("\\d+,\\d\\.\\.\\d+,\\d")) {
            String[] bounds = StringUtils.split(choice.replace(",", ""), '.');
            int low = Integer.parseInt(bounds[0]);
            int tenths = low + random.nextInt(Integer.parseInt(bounds[1]) - low + 1);
            return tenths / 10 + "," + tenths % 10;
        }
        return choice.replace("@", String.format(Locale.ROOT, "%04d", number));
    }
}
