package vn.soxa.letter;

/** To whom a report goes; the figures are the same for all. */
public enum ReportTo {
    /** From the commune's people's committee to the level above. */
    SUPERIOR(""),
    /** From the commune's people's committee to the standing board of the commune's party committee. */
    PARTY("_Dang-uy"),
    /** From the officer who consolidates to the commune's people's committee. */
    COMMUNE("_UBND-xa");

    private final String suffix;

    ReportTo(String suffix) {
        this.suffix = suffix;
    }

    /** The end of the file's name. */
    public String suffix() {
        return suffix;
    }
}
