package vn.soxa.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.plan.PlanRows;

/** A made-up plan of a health station: a monthly report, a quarterly and a yearly form, and vaccination campaigns. */
final class CampaignPlan {

    private CampaignPlan() {}

    static PlanRows rows() {
        Map<String, List<Map<String, String>>> all = new TreeMap<>(PlanRows.shipped(List.of("trong"))
                .withSetting("communeName", "xã Bình Yên")
                .withSetting("communeCode", "30001")
                .withSetting("planStart", "01/01/2026")
                .withSetting("periodKind", "Tháng")
                .rows());
        all.put("P2", List.of(row("code=AP01", "name=Tân Lập"), row("code=AP02", "name=Tân Lập")));
        all.put("P13", List.of(row("code=YT", "name=Y tế")));
        all.put("P3", List.of(row("code=TYT", "post=Trạm Y tế")));
        all.put("P8", List.of());
        add(
                all,
                "P7",
                List.of(
                        row("code=2026-TIEM1", "from=10/02/2026", "cutoff=20/02/2026", "counted=Có"),
                        row("code=2026-TIEM2", "from=22/02/2026", "cutoff=25/02/2026", "counted=Có"),
                        row("code=2026-THU", "from=01/02/2026", "cutoff=05/02/2026")));
        forms(all);
        indicators(all);
        return new PlanRows(all);
    }

    private static void forms(Map<String, List<Map<String, String>>> all) {
        add(
                all,
                "P8",
                List.of(
                        row("form=YT1", "title=Y tế hằng tháng", "kind=Bảng số", "hamlets=Có", "every=Tháng"),
                        row("form=YT2", "title=Nước sạch", "kind=Bảng số", "hamlets=Có", "every=Quý"),
                        row("form=YT3", "title=Nhân viên y tế", "kind=Danh sách", "hamlets=Có", "every=Năm"),
                        row("form=TC1", "title=Tiêm chủng", "kind=Bảng số", "hamlets=Có", "every=Đợt")));
        add(
                all,
                "P14",
                List.of(
                        row("form=YT1", "key=kham", "header=Số lượt khám", "type=Số nguyên", "required=Có", "min=0"),
                        row(
                                "form=YT2",
                                "key=ho",
                                "header=Số hộ có nước sạch",
                                "type=Số nguyên",
                                "required=Có",
                                "min=0"),
                        row("form=YT3", "key=ten", "header=Họ tên", "type=Chữ", "required=Có"),
                        row("form=TC1", "key=can", "header=Số trẻ cần tiêm", "type=Số nguyên", "required=Có", "min=0"),
                        row("form=TC1", "key=da", "header=Số trẻ đã tiêm", "type=Số nguyên", "required=Có", "min=0")));
        add(all, "P15", row("form=TC1", "rule=Không lớn hơn", "column=da", "against=can", "level=chặn"));
    }

    /** With figures that the officer types: a flow, a percent, a count of hamlets, a whole and its part, and steps. */
    static PlanRows typed() {
        Map<String, List<Map<String, String>>> all = new TreeMap<>(rows().rows());
        add(all, "P8", row("form=B1", "officers=TYT"));
        for (String step : List.of("Có hồ sơ", "Đã thẩm định", "Đã sửa chữa", "Đã công nhận")) {
            add(all, "P10", row("list=Bước trạm", "value=" + step));
        }
        add(
                all,
                "P4",
                List.of(
                        indicator(
                                "TT", "Buổi truyền thông", "buổi", "Hằng năm", "aggregation=Trong kỳ", "target2026=40"),
                        indicator("HL", "Người dân hài lòng", "%", "Hằng năm", "aggregation=Cuối kỳ", "target2026=90"),
                        indicator("AD", "Ấp đạt chuẩn", "ấp", "Hằng năm", "aggregation=Cuối kỳ", "target2026=2"),
                        indicator("ND", "Người dự", "người", "Hằng năm", "aggregation=Trong kỳ", "target2026=900"),
                        indicator("PN", "Trong đó: phụ nữ", "người", "Theo dõi", "aggregation=Trong kỳ", "parent=ND"),
                        indicator(
                                "TR",
                                "Trạm đạt chuẩn",
                                "trạm",
                                "Mốc hoàn thành",
                                "pace=Theo bước",
                                "stepList=Bước trạm",
                                "stepQ1=1",
                                "stepQ2=2",
                                "stepQ3=3",
                                "stepQ4=4",
                                "target2026=1")));
        List<Map<String, String>> indicators = new ArrayList<>(all.getOrDefault("P4", List.of()));
        indicators.replaceAll(indicator -> {
            Map<String, String> copy = new TreeMap<>(indicator);
            copy.computeIfPresent(
                    "source",
                    (key, source) -> indicator.getOrDefault("code", "").length() == 2 ? "Nhập tay" : source);
            return copy;
        });
        all.put("P4", indicators);
        return new PlanRows(all);
    }

    private static void indicators(Map<String, List<Map<String, String>>> all) {
        add(
                all,
                "P4",
                List.of(
                        indicator("K", "Lượt khám", "lượt", "Hằng năm", "aggregation=Trong kỳ", "target2026=1200"),
                        indicator("N", "Hộ có nước sạch", "hộ", "Hằng năm", "aggregation=Cuối kỳ", "target2026=400"),
                        indicator("T", "Trẻ được tiêm", "trẻ", "Hằng năm", "aggregation=Trong kỳ", "target2026=600"),
                        indicator(
                                "D",
                                "Trẻ được tiêm trong đợt",
                                "trẻ",
                                "Từng đợt",
                                "aggregation=Trong kỳ",
                                "target2026=100"),
                        indicator("C", "Trẻ cần tiêm trong đợt", "trẻ", "Theo dõi", "aggregation=Trong kỳ")));
        add(all, "P16", List.of(sum("K", "YT1", "kham"), sum("N", "YT2", "ho"), sum("T", "TC1", "da")));
        add(all, "P16", List.of(sum("D", "TC1", "da"), sum("C", "TC1", "can")));
    }

    private static Map<String, String> indicator(String code, String name, String unit, String kind, String... more) {
        Map<String, String> row = new TreeMap<>(row(more));
        row.putAll(row("plan=YT", "code=" + code, "name=" + name, "measuredIn=" + unit, "kind=" + kind));
        row.putAll(row("source=Từ biểu", "owner=TYT"));
        return row;
    }

    private static Map<String, String> sum(String indicator, String form, String column) {
        return row("indicator=" + indicator, "form=" + form, "operation=Cộng cột", "column=" + column);
    }

    private static void add(Map<String, List<Map<String, String>>> all, String form, Map<String, String> row) {
        add(all, form, List.of(row));
    }

    private static void add(Map<String, List<Map<String, String>>> all, String form, List<Map<String, String>> more) {
        List<Map<String, String>> rows = new ArrayList<>(all.getOrDefault(form, List.of()));
        rows.addAll(more);
        all.put(form, rows);
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new TreeMap<>();
        for (String cell : cells) {
            String[] parts = cell.split("=", 2);
            row.put(parts[0], parts[1]);
        }
        return row;
    }
}
