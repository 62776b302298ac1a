package vn.soxa.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.RowValues;
import vn.soxa.form.Rule;
import vn.soxa.text.Units;
import vn.soxa.text.VietnameseFormat;

/**
 * Which unit was probably meant where tonnes and land make a yield that no field has: the harvest in kilograms, or the
 * land in công, the small or the large.
 */
record LikelyYield(Rule rule, Area area, BigDecimal tonnes, String unit, BigDecimal cong) {

    private static final BigDecimal SQUARE_METRES = new BigDecimal(10_000);
    private static final BigDecimal KILOGRAMS = new BigDecimal(1000);
    private static final List<String> SIZES = List.of("1.000", "1.296");
    private static final BigDecimal FAR = BigDecimal.TEN;
    private static final int DECIMALS = 4;

    /** Null where the row does not say both, or says tonnes from no land at all. */
    static @Nullable LikelyYield of(Rule rule, RowValues row, ReadingContext context) {
        Object land = rule.reads().stream()
                .map(row::get)
                .filter(Area.class::isInstance)
                .findFirst()
                .orElse(null);
        String typed = row.text(Column.UNIT);
        return land instanceof Area area
                        && row.get(rule.column()) instanceof BigDecimal number
                        && area.squareMetres() > 0
                ? new LikelyYield(
                        rule, area, number, typed == null ? context.unit() : typed, context.congSquareMetres())
                : null;
    }

    /** True where no slip of a unit that a field could bear explains it: a figure that nobody could mean. */
    boolean impossible() {
        BigDecimal each = each(tonnes, squareMetres());
        return each.compareTo(limit("max").multiply(FAR)) > 0;
    }

    String perHectare() {
        return VietnameseFormat.number(each(tonnes, squareMetres()), 2);
    }

    String hectares() {
        return VietnameseFormat.number(area.hectares(), DECIMALS);
    }

    /** The tonnes, if kilograms were typed. */
    @Nullable
    String meantTonnes() {
        BigDecimal meant = tonnes.divide(KILOGRAMS);
        return usual(meant, squareMetres()) ? VietnameseFormat.typed(meant, DECIMALS) : null;
    }

    /** The unit of the land, if another than the one named was meant. */
    @Nullable
    String meantUnit() {
        BigDecimal named = worth(unit);
        if (named == null) {
            return null;
        }
        BigDecimal typed = squareMetres().divide(named, DECIMALS, RoundingMode.HALF_UP);
        List<String> meant = candidates().stream()
                .filter(other -> usual(tonnes, typed.multiply(Objects.requireNonNull(worth(other)))))
                .toList();
        return meant.isEmpty() ? null : meant.get(0);
    }

    /** The hamlet's own công first. */
    private List<String> candidates() {
        List<String> all = new ArrayList<>();
        String own = "công " + VietnameseFormat.number(cong, 0) + " m²";
        all.add(own);
        all.add("ha");
        SIZES.stream()
                .map(size -> "công " + size + " m²")
                .filter(size -> !size.equals(own))
                .forEach(all::add);
        all.removeIf(this::named);
        return all;
    }

    private boolean named(String other) {
        BigDecimal one = worth(other);
        BigDecimal mine = worth(unit);
        return one != null && mine != null && one.compareTo(mine) == 0;
    }

    private @Nullable BigDecimal worth(String name) {
        return Units.area(BigDecimal.ONE, name, cong).orElse(null);
    }

    private BigDecimal squareMetres() {
        return BigDecimal.valueOf(area.squareMetres());
    }

    private boolean usual(BigDecimal harvest, BigDecimal land) {
        BigDecimal tonnesEach = each(harvest, land);
        return tonnesEach.compareTo(limit("min")) >= 0 && tonnesEach.compareTo(limit("max")) <= 0;
    }

    private BigDecimal limit(String name) {
        return new BigDecimal(Objects.requireNonNull(rule.args().get(name)));
    }

    private static BigDecimal each(BigDecimal harvest, BigDecimal land) {
        return harvest.multiply(SQUARE_METRES).divide(land, DECIMALS, RoundingMode.HALF_UP);
    }
}
