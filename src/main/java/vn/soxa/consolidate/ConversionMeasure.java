package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.text.Words;

/** CT3: land converted for good, each parcel once; CT3.1: of it, fruit trees judged sustainable. */
final class ConversionMeasure implements Measure {

    static final String STABLE = "CT3";
    static final String FRUIT = "CT3.1";

    @Override
    public String form() {
        return "A3";
    }

    @Override
    public List<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame) {
        String basis = frame.basis(STABLE, "basisCT3", "Từ khi bắt đầu kế hoạch");
        Set<String> parcels = new HashSet<>();
        Book stable = new Book(STABLE);
        Book fruit = new Book(FRUIT);
        for (AcceptedRow row : rows) {
            Reason why = whyNot(row, frame, basis);
            if (why == null && !isNew(parcels, row)) {
                why = Reason.SAME_PARCEL;
            }
            BigDecimal area = CellValues.amount(row, "area");
            stable.enter(row, null, area, why);
            fruit.enter(row, null, area, why == null ? whyNotFruit(row, frame) : why);
        }
        return Stream.concat(stable.lines().stream(), fruit.lines().stream()).toList();
    }

    private static @Nullable Reason whyNot(AcceptedRow row, MeasuredPeriod frame, String basis) {
        if (CellValues.is(row, "status", "Trồng lúa trở lại")) {
            return Reason.REVERTED;
        }
        if (!CellValues.is(row, "status", "Ổn định")) {
            return Reason.NOT_STABLE;
        }
        LocalDate day = CellValues.date(row, "converted");
        if (!basis.equals("Toàn bộ") && (day == null || day.isBefore(frame.start()))) {
            return day == null ? Reason.DATE_MISSING : Reason.BEFORE_PLAN;
        }
        return basis.equals("Chỉ đất lúa trước đây") && CellValues.is(row, "riceLand", "Không phải đất lúa")
                ? Reason.NOT_RICE_LAND
                : null;
    }

    /** A blank sheet or parcel number makes the row a parcel of its own. */
    private static boolean isNew(Set<String> parcels, AcceptedRow row) {
        String sheet = Words.fold(CellValues.text(row, "mapSheet"));
        String parcel = Words.fold(CellValues.text(row, "parcel"));
        return sheet.isEmpty() || parcel.isEmpty() || parcels.add(sheet + "/" + parcel);
    }

    private static @Nullable Reason whyNotFruit(AcceptedRow row, MeasuredPeriod frame) {
        if (!group(row, frame).equals("Cây ăn trái")) {
            return Reason.NOT_FRUIT;
        }
        return switch (CellValues.text(row, "sustainable")) {
            case "Có" -> null;
            case "Không" -> Reason.NOT_SUSTAINABLE;
            default -> Reason.NOT_JUDGED;
        };
    }

    /** The group as given, else as the list of crops has it. */
    private static String group(AcceptedRow row, MeasuredPeriod frame) {
        String given = CellValues.text(row, "group");
        if (!given.isEmpty()) {
            return given;
        }
        return frame.plan().cropGroup(CellValues.text(row, "toCrop")).orElse("");
    }
}
