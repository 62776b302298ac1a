package vn.soxa.consolidate;

import static vn.soxa.consolidate.Timing.DATED;
import static vn.soxa.consolidate.Timing.PERIOD;
import static vn.soxa.consolidate.Timing.STATE;

import java.util.List;
import java.util.stream.Stream;
import vn.soxa.check.AcceptedRow;

/** The figures followed without a target, one line each; codes as in the embedded plan. */
final class Tallies {

    /** Recognised products that sell online, for the share of them. */
    static final String ONLINE = Share.part("XT3");

    /** All recognised products. */
    static final String RECOGNISED = Share.whole("XT3");

    private static final String GROUP = "Tổ hợp tác";
    private static final String COOPERATIVE = "Hợp tác xã";
    private static final String ACTIVE = "Đang hoạt động";
    private static final String RECOGNISED_STAGE = "Đã công nhận";
    private static final String[] ALIVE = {
        "Ý tưởng",
        "Đăng ký tham gia",
        "Lập hồ sơ",
        "Xã đánh giá",
        "Trình huyện, thị xã",
        "Trình tỉnh",
        "Trình Trung ương",
        RECOGNISED_STAGE
    };

    private Tallies() {}

    static List<Tally> all() {
        return Stream.of(organisations(), outreach(), products(), trade(), land(), credit(), funds())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Tally> organisations() {
        return List.of(
                organisation("TC1", STATE).where("kind", GROUP).where("status", ACTIVE),
                organisation("TC2", STATE).where("kind", COOPERATIVE).where("status", ACTIVE),
                organisation("TC3", STATE)
                        .where("kind", GROUP, COOPERATIVE)
                        .where("status", ACTIVE)
                        .sum("members"),
                organisation("TC4", DATED).where("status", ACTIVE, "Tạm ngừng").inYearOf("founded"),
                organisation("TC5", STATE).where("status", ACTIVE).sum("workers"));
    }

    private static List<Tally> outreach() {
        return List.of(
                Tally.of("TT1", "A6", PERIOD)
                        .where("kind", "Hội nghị quán triệt", "Họp dân", "Hội thảo", "Lồng ghép sinh hoạt chi, tổ hội")
                        .sum("times"),
                Tally.of("TT2", "A6", PERIOD).sum("participants"),
                Tally.of("TT2.1", "A6", PERIOD).sum("women"),
                Tally.of("TT2.2", "A6", PERIOD).sum("khmer"),
                Tally.of("TT3", "B5", PERIOD).sum("times"),
                Tally.of("TT4", "B5", PERIOD)
                        .sum(row -> CellValues.amount(row, "minutes").multiply(CellValues.amount(row, "times"))),
                Tally.of("KN1", "A6", PERIOD).where("kind", "Tập huấn").sum("times"),
                Tally.of("KN2", "A6", PERIOD)
                        .where("kind", "Tư vấn khuyến nông")
                        .sum("times"),
                Tally.of("GS1", "B6", PERIOD));
    }

    private static List<Tally> products() {
        return List.of(
                product("XT2").where(Tallies::sellsOnline).where("stage", ALIVE),
                product(ONLINE).where(Tallies::sellsOnline).where("stage", RECOGNISED_STAGE),
                product(RECOGNISED).where("stage", RECOGNISED_STAGE));
    }

    private static List<Tally> trade() {
        return List.of(
                Tally.of("XT1", "A5", PERIOD).where("channel", "Hội chợ, triển lãm", "Hội nghị kết nối cung cầu"),
                Tally.of("XT4", "A5", PERIOD).sum("orders"),
                Tally.of("XT5", "A5", PERIOD).sum("value"));
    }

    private static List<Tally> land() {
        return List.of(
                Tally.of("VT1", "A9", STATE).where("status", "Đã cấp mã"),
                Tally.of("VT2", "A9", STATE).where("status", "Đã cấp mã").sum("area"),
                Tally.of("MH1", "A8", STATE),
                Tally.of("MH2", "A8", STATE).sum("replicated"));
    }

    private static List<Tally> credit() {
        return List.of(
                Tally.of("TD1", "A7", STATE)
                        .where(row -> CellValues.amount(row, "outstanding").signum() > 0)
                        .sum("borrowers"),
                Tally.of("TD2", "A7", PERIOD).sum("disbursed"),
                Tally.of("TD3", "A7", STATE).sum("outstanding"),
                Tally.of("TD3.1", "A7", STATE).sum("overdue"));
    }

    private static List<Tally> funds() {
        return List.of(
                Tally.of("KP1", "B3", DATED).sum("planned").inYearOf("year"),
                Tally.of("KP2", "B3", DATED).sum("spent").inYearOf("year"));
    }

    private static Tally organisation(String indicator, Timing timing) {
        return Tally.of(indicator, "A1", timing)
                .once(row -> CellValues.text(row, "kind") + "|" + CellValues.name(row, "name"));
    }

    private static Tally product(String indicator) {
        return Tally.of(indicator, "A4", STATE).once(ProductMeasure::product);
    }

    private static boolean sellsOnline(AcceptedRow row) {
        return CellValues.filled(row, "online");
    }
}
