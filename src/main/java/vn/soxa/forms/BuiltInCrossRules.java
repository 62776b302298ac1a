package vn.soxa.forms;

import java.util.List;
import vn.soxa.form.Conditions;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.form.RowScope;

/** The rules of the built-in forms that look beyond a row. */
final class BuiltInCrossRules {

    private BuiltInCrossRules() {}

    static Form with(Form form) {
        return form.withRules(List.of(), of(form.code()));
    }

    private static List<CrossRule> of(String form) {
        return switch (form) {
            case "A1" ->
                List.of(CrossRule.unique(RowScope.COMMUNE, "name", "kind")
                        .when(Conditions.all("!status=Giải thể|Đã chuyển thành HTX")));
            case "A3" ->
                List.of(CrossRule.unique(RowScope.COMMUNE, "parcel", "mapSheet")
                        .when(Conditions.all("status=Ổn định")));
            case "A4" -> {
                var alive = Conditions.all("!stage=Thu hồi|Không đạt");
                yield List.of(
                        CrossRule.unique(RowScope.COMMUNE, "product", "owner").when(alive),
                        CrossRule.unique(RowScope.HANDS, "product").when(alive));
            }
            case "A6" ->
                List.of(CrossRule.unique(RowScope.HANDS, "date", "topic", "participants")
                        .versus("host"));
            default -> List.of();
        };
    }
}
