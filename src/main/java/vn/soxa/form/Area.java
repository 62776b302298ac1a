package vn.soxa.form;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A piece of land in whole square metres, shown in hectares. */
public record Area(long squareMetres) implements Comparable<Area> {

    public static final Area NONE = new Area(0);

    /** Rounds to the whole square metre. */
    public static Area ofSquareMetres(BigDecimal squareMetres) {
        return new Area(squareMetres.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public BigDecimal hectares() {
        return BigDecimal.valueOf(squareMetres, 4);
    }

    @Override
    public int compareTo(Area other) {
        return Long.compare(squareMetres, other.squareMetres);
    }
}
