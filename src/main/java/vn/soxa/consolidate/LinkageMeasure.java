package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.plan.Company;
import vn.soxa.text.SeasonText;
import vn.soxa.text.Words;

/**
 * CT2: hectares sown under contract, all seasons of a year added; beside them the hectares signed whatever became of
 * them, those bought, and the land itself,
 * counted once: per hamlet and seller the largest season and the whole-year crops.
 */
final class LinkageMeasure implements Measure {

    static final String LINKED = "CT2";
    static final String SIGNED = "CT2-KY";
    static final String BOUGHT = "CT2-MUA";
    static final String LAND = "CT2-DAT";
    private static final Set<String> FAILED = Set.of("DN không thu mua", "Hộ không bán theo HĐ");

    @Override
    public String form() {
        return "A2";
    }

    @Override
    public List<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame) {
        String basis = frame.basis(LINKED, "basisCT2", "DT ký hợp đồng");
        Set<String> traders = traders(frame.plan().companies());
        Book linked = new Book(LINKED);
        Book signed = new Book(SIGNED);
        Book bought = new Book(BOUGHT);
        for (AcceptedRow row : rows) {
            int year = SeasonText.yearOf(CellValues.text(row, "season"));
            Reason why = whyNot(row, traders);
            String column = why == null ? column(row, basis) : "signedHa";
            BigDecimal amount = CellValues.amount(row, column);
            linked.enter(row, year, amount, why == null && amount.signum() == 0 ? missing(column) : why);
            BigDecimal agreed = CellValues.amount(row, "signedHa");
            signed.enter(row, year, agreed, why == null && agreed.signum() == 0 ? Reason.NOT_SIGNED : why);
            BigDecimal taken = CellValues.amount(row, "boughtHa");
            boolean trader = why == Reason.TRADER;
            bought.enter(row, year, taken, trader ? why : taken.signum() == 0 ? Reason.NOT_BOUGHT : null);
        }
        return Stream.of(linked.lines(), signed.lines(), bought.lines(), land(linked.lines()))
                .flatMap(List::stream)
                .toList();
    }

    private static @Nullable Reason whyNot(AcceptedRow row, Set<String> traders) {
        if (traders.contains(Words.key(CellValues.text(row, "buyer")))) {
            return Reason.TRADER;
        }
        return switch (CellValues.text(row, "status")) {
            case "Đang thỏa thuận" -> Reason.NOT_SIGNED;
            case "Hủy hợp đồng" -> Reason.CANCELLED;
            default -> null;
        };
    }

    private static String column(AcceptedRow row, String basis) {
        if (CellValues.is(row, "status", FAILED) || basis.equals("DT đã thu mua")) {
            return "boughtHa";
        }
        return basis.equals("DT dự kiến") ? "plannedHa" : "signedHa";
    }

    private static Reason missing(String column) {
        return switch (column) {
            case "boughtHa" -> Reason.NOT_BOUGHT;
            case "plannedHa" -> Reason.NOT_PLANNED;
            default -> Reason.NOT_SIGNED;
        };
    }

    private static Set<String> traders(List<Company> companies) {
        return companies.stream()
                .filter(company -> company.kind().equals("Thương lái"))
                .flatMap(company -> Stream.concat(Stream.of(company.name()), company.aliases().stream()))
                .map(Words::key)
                .collect(Collectors.toSet());
    }

    private static List<Contribution> land(List<Contribution> linked) {
        Map<String, Map<String, BigDecimal>> seasons = new HashMap<>();
        for (Contribution line : linked) {
            if (!wholeYear(line)) {
                seasons.computeIfAbsent(field(line), key -> new HashMap<>())
                        .merge(season(line), line.amount(), BigDecimal::add);
            }
        }
        List<Contribution> land = new ArrayList<>();
        for (Contribution line : linked) {
            boolean counts = line.amount().signum() > 0
                    && (wholeYear(line) || season(line).equals(largest(seasons.getOrDefault(field(line), Map.of()))));
            land.add(new Contribution(
                    line.row(),
                    LAND,
                    line.year(),
                    counts ? line.amount() : BigDecimal.ZERO,
                    counts ? null : line.why() == null ? Reason.OTHER_SEASON.name() : line.why()));
        }
        return land;
    }

    private static String largest(Map<String, BigDecimal> seasons) {
        return seasons.entrySet().stream()
                .max(Map.Entry.<String, BigDecimal>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String field(Contribution line) {
        return line.row().hamlet() + "|" + line.year() + "|" + CellValues.name(line.row(), "seller");
    }

    private static String season(Contribution line) {
        return CellValues.text(line.row(), "season");
    }

    private static boolean wholeYear(Contribution line) {
        return season(line).startsWith("Cả năm");
    }
}
