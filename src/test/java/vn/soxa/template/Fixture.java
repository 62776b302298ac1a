package vn.soxa.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.office.WorkbookSpec;
import vn.soxa.plan.Assignment;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.ListValue;
import vn.soxa.plan.Officer;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;

/** A small made-up commune with the embedded plan's lists. */
final class Fixture {
    static final Instant CREATED = Instant.parse("2025-03-01T00:00:00Z");
    static final Period Q1 = new Period(
            "2025-Q1",
            2025,
            3,
            true,
            LocalDate.of(2024, 12, 15),
            LocalDate.of(2025, 3, 14),
            LocalDate.of(2025, 3, 14),
            LocalDate.of(2025, 3, 17),
            LocalDate.of(2025, 3, 20));

    private Fixture() {}

    static Plan plan() {
        return plan(FormCatalogue.builtIn());
    }

    static Plan plan(FormCatalogue forms) {
        return new Plan(
                Map.of("communeName", "xã Tân Phước Đồi", "communeCode", "99901", "preparerName", "Nguyễn Minh Trí"),
                List.of(hamlet("AP01", "Phú Lợi"), hamlet("AP03", "Tân Định")),
                List.of(
                        new Officer("CB01", "Công chức Địa chính – Nông nghiệp", null, "Nguyễn Minh Trí", null, ""),
                        new Officer("CB04", "Cán bộ Giao thông – Thủy lợi", null, "Phan Văn Đông", null, "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(Q1),
                assignments(forms),
                List.of(),
                lists(),
                List.of(),
                List.of(),
                forms);
    }

    static Reporter hamlet() {
        return new Reporter("AP03", "Tân Định", true);
    }

    static Reporter officer() {
        return new Reporter("CB04", "Cán bộ Giao thông – Thủy lợi", false);
    }

    static WorkbookSpec blank(Plan plan, Reporter reporter) {
        List<SheetContent> sheets = plan.formsOf(reporter.code()).stream()
                .map(form -> SheetContent.of(plan, reporter, form, List.of()))
                .toList();
        return ReporterWorkbook.of(plan, reporter, Q1, sheets, 1, CREATED);
    }

    private static Hamlet hamlet(String code, String name) {
        return new Hamlet(code, name, List.of(), null, null, 350, null, "công 1.296 m²", null, null, null);
    }

    private static List<Assignment> assignments(FormCatalogue forms) {
        List<Assignment> assignments = new ArrayList<>();
        for (Form form : forms.forms()) {
            boolean hamlets = List.of("A1", "A2", "A3", "A4", "A6", "A10").contains(form.code());
            String officer = List.of("A4", "A5", "A6", "B1", "B2", "B4").contains(form.code()) ? "CB04" : "CB01";
            assignments.add(new Assignment(
                    form.code(),
                    hamlets ? List.of("AP01", "AP03") : List.of(officer),
                    hamlets && !form.code().equals("A10") ? officer : null));
        }
        return assignments;
    }

    private static Map<String, List<ListValue>> lists() {
        Map<String, List<ListValue>> lists = new LinkedHashMap<>();
        try (InputStream in = Plan.class.getResourceAsStream("embedded/lists.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            text.lines().skip(1).map(line -> line.split("\t", -1)).forEach(line -> lists.computeIfAbsent(
                            line[0].equals("Cây trồng")
                                    ? "Cây trồng, vật nuôi"
                                    : line[0].equals("Ngân hàng") ? "Ngân hàng, quỹ" : line[0],
                            name -> new ArrayList<>())
                    .add(new ListValue(line[1], List.of(), null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists.put("Doanh nghiệp", List.of(new ListValue("Công ty TNHH Lúa gạo Bảy Nhánh", List.of(), null)));
        lists.put("Nhiệm vụ", List.of(new ListValue("III.2.b", List.of(), null)));
        lists.put("Chỉ tiêu, nhiệm vụ", List.of(new ListValue("CT3", List.of(), null)));
        return lists;
    }
}
