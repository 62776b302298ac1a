package vn.soxa.forms;

import java.math.BigDecimal;
import java.util.List;
import vn.soxa.form.Condition;
import vn.soxa.form.Conditions;
import vn.soxa.form.Constraints;
import vn.soxa.form.CrossRule;
import vn.soxa.form.CrossRule.Kind;
import vn.soxa.form.Form;
import vn.soxa.form.Operand;
import vn.soxa.form.RowScope;

/** The rules of the built-in forms that look beyond a row. */
final class BuiltInCrossRules {

    private BuiltInCrossRules() {}

    static Form with(Form form) {
        return form.withRules(new Constraints(List.of()), of(form.code()));
    }

    private static List<CrossRule> of(String form) {
        return switch (form) {
            case "A1" ->
                List.of(
                        CrossRule.unique(RowScope.COMMUNE, "name", "kind")
                                .when(Conditions.all("!status=Giải thể|Đã chuyển thành HTX")),
                        CrossRule.of(Kind.LIKE_BEFORE, "members", "women", "khmer", "land"));
            case "A2" -> linkage();
            case "A3" -> conversion();
            case "A4" -> {
                Condition alive = Conditions.all("!stage=Thu hồi|Không đạt");
                yield List.of(
                        CrossRule.unique(RowScope.COMMUNE, "product", "owner").when(alive),
                        CrossRule.unique(RowScope.HANDS, "product").when(alive));
            }
            case "A6" ->
                List.of(
                        CrossRule.unique(RowScope.HANDS, "date", "topic", "participants")
                                .versus("host"),
                        CrossRule.of(Kind.NOT_AGAIN, "kind", "topic", "content", "participants"));
            case "A7" ->
                List.of(
                        CrossRule.of(Kind.OWN_FIGURE, "disbursed").versus("outstanding"),
                        CrossRule.of(Kind.LIKE_BEFORE, "borrowers"));
            case "A8" ->
                List.of(
                        CrossRule.of(Kind.NOT_FALLING, "replicated"),
                        CrossRule.of(Kind.LIKE_BEFORE, "area", "households"));
            case "A9" -> List.of(CrossRule.of(Kind.LIKE_BEFORE, "area"));
            case "B3" -> List.of(CrossRule.of(Kind.NOT_FALLING, "spent"), CrossRule.of(Kind.LIKE_BEFORE, "planned"));
            default -> List.of();
        };
    }

    private static List<CrossRule> linkage() {
        Operand signed = new Operand.OfColumn("signedHa", BigDecimal.ONE);
        Operand planned = new Operand.OfColumn("plannedHa", BigDecimal.ONE);
        Condition asPlanned = Condition.all(
                new Condition.Blank("contract"),
                new Condition.Not(new Condition.Blank("signedHa")),
                new Condition.Not(new Condition.Blank("plannedHa")),
                new Condition.Not(new Condition.Apart(signed, planned, BigDecimal.ZERO)));
        return List.of(
                CrossRule.of(Kind.WITHIN_BASE, "signedHa", "season")
                        .versus("sown")
                        .when(Conditions.all("!status=Đang thỏa thuận|Hủy hợp đồng"))
                        .saying("So với diện tích gieo trồng của vụ đó."),
                CrossRule.of(Kind.NOT_FALLING, "boughtHa", "tonnes"),
                CrossRule.of(Kind.LIKE_BEFORE, "households", "signedHa", "price"),
                CrossRule.of(Kind.MOVED_ON, "boughtHa").versus("season").when(Conditions.all("status=Đang thực hiện")),
                CrossRule.of(Kind.NEVER, "plannedHa")
                        .when(asPlanned)
                        .saying("Diện tích ký bằng đúng diện tích dự kiến mà chưa có số hợp đồng: nếu đã ký, hãy ghi số"
                                + " hợp đồng; nếu chưa ký, để trống diện tích ký."),
                CrossRule.of(Kind.NEVER, "season")
                        .when(Conditions.all("product~lúa|nếp", "season~Cả năm"))
                        .saying("Lúa tính theo từng vụ: hãy ghi mỗi vụ một dòng."));
    }

    private static List<CrossRule> conversion() {
        Condition unlikeFruit = Conditions.all("sustainable=Có", "group!=Cây ăn trái");
        String message =
                "Bền vững chỉ tính cho cây ăn trái: nếu là cây ăn trái, hãy ghi lại nhóm cây trồng; nếu không, xin để"
                        + " trống ô này.";
        return List.of(
                CrossRule.unique(RowScope.COMMUNE, "parcel", "mapSheet").when(Conditions.all("status=Ổn định")),
                CrossRule.of(Kind.WITHIN_BASE, "area")
                        .versus("riceLand")
                        .when(Conditions.all("!riceLand=Không phải đất lúa"))
                        .saying("So với diện tích đất lúa của ấp."),
                CrossRule.of(Kind.LIKE_BEFORE, "area"),
                CrossRule.of(Kind.NEVER, "sustainable")
                        .when(Condition.all(unlikeFruit, new Condition.Not(new Condition.Blank("group"))))
                        .saying(message),
                CrossRule.of(Kind.NEVER, "sustainable")
                        .when(Condition.all(
                                unlikeFruit,
                                new Condition.Blank("group"),
                                new Condition.Not(new Condition.Is("toCrop.group", List.of("cây ăn trái", "")))))
                        .saying(message));
    }
}
