package vn.soxa.consolidate;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random rows of the forms whose rows compete with each other for being counted. */
public final class RandomRows {

    private RandomRows() {}

    public static String table(Random random, int rows) {
        return IntStream.range(0, rows).mapToObj(i -> line(random)).collect(Collectors.joining("\n"));
    }

    private static String line(Random random) {
        String hamlet = "AP0" + (1 + random.nextInt(8));
        String old = random.nextInt(5) == 0 ? "* " : "";
        return old
                + switch (random.nextInt(5)) {
                    case 0 -> linkage(random, hamlet);
                    case 1, 2 -> conversion(random, hamlet);
                    case 3 -> product(random, hamlet);
                    default -> organisation(random, hamlet);
                };
    }

    private static String linkage(Random random, String hamlet) {
        String season = one(random, "Đông Xuân 2024-2025", "Hè Thu 2025", "Thu Đông 2024", "Cả năm 2025");
        String status = one(random, "Đang thực hiện", "Đã thu mua xong", "DN không thu mua", "Hủy hợp đồng");
        String buyer = one(random, "Công ty CP Nông sản Đồng Ven", "Thương lái Tư Ghe");
        return "A2 " + hamlet + " | season=" + season + " | status=" + status + " | buyer=" + buyer + " | seller="
                + one(random, "THT A", "tht a", "THT B") + " | signedHa=" + area(random) + " | boughtHa="
                + area(random);
    }

    private static String conversion(Random random, String hamlet) {
        return "A3 " + hamlet + " | status=" + one(random, "Ổn định", "Ổn định", "Đã trồng", "Trồng lúa trở lại")
                + " | converted=" + one(random, "6/2024", "2024", "12/2023", "1/2025") + " | toCrop="
                + one(random, "Mít", "Bắp nếp") + " | sustainable=" + one(random, "Có", "Không")
                + " | mapSheet=1 | parcel="
                + random.nextInt(30) + " | area=" + area(random);
    }

    private static String product(Random random, String hamlet) {
        return "A4 " + hamlet + " | product=" + one(random, "Mật", "Đường", "Gạo") + " | owner=B | stage="
                + one(random, "Đã công nhận", "Lập hồ sơ", "Hết hạn") + " | stars=" + (2 + random.nextInt(4))
                + " | recognised=" + one(random, "1/2/2025", "1/2/2024", "1/2/2022")
                + (hamlet.equals("AP01") ? "" : " | online=Zalo");
    }

    private static String organisation(Random random, String hamlet) {
        return "A1 " + hamlet + " | kind=" + one(random, "Hợp tác xã", "Tổ hợp tác") + " | name="
                + one(random, "HTX A", "Hợp tác xã A", "HTX B") + " | status="
                + one(random, "Đang hoạt động", "Giải thể")
                + " | members=" + random.nextInt(40) + " | founded=1/2/2025 | registration=1";
    }

    private static String area(Random random) {
        return random.nextInt(20) + "." + random.nextInt(10000);
    }

    private static String one(Random random, String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
