package vn.soxa.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Whose workbook this is, written three times into it: custom property, defined name, and a short code on the cover.
 *
 * @param commune the commune's code
 * @param reporter {@code AP03}, {@code CB02}, or {@link #PLAN_BOOK}
 * @param period the period's code
 * @param round 1 when issued, one more each time it is sent back to be mended
 */
public record Stamp(String commune, String reporter, String period, int version, int round) {

    /** The layout of templates that this program writes; columns are found by key whatever the version. */
    public static final int TEMPLATE_VERSION = 1;

    /** Name of the custom property and of the defined name that hold {@link #text()}. */
    public static final String NAME = "SOXA_BIEU_MAU";

    /** Reporter in the stamp of the plan book, which is nobody's report. */
    public static final String PLAN_BOOK = "SO";

    /** Sheet in which the program's own books are sealed; no template has it. */
    public static final String SEAL_SHEET = "_soxa";

    /** Defined name of the cover cell that shows {@link #visible()}. */
    public static final String VISIBLE_NAME = "SOXA_MA";

    private static final Pattern TEXT =
            Pattern.compile("soxa/(\\d{1,4})/([^/]*)/([^/]+)/([^/]+)/(\\d{1,4})/([0-9A-Z]{4})");
    private static final Pattern VISIBLE =
            Pattern.compile("(\\w+)·([\\w-]+)·v(\\d{1,4})(?:\\.(\\d{1,4}))?·([0-9A-Z]{4})");

    /** {@code soxa/1/30340/AP03/2025-Q1/1/7F3K}. */
    public String text() {
        return "soxa/" + version + "/" + commune + "/" + reporter + "/" + period + "/" + round + "/" + proof();
    }

    /** {@code AP03·2025-Q1·v1·7F3K}; the commune is in the proof. */
    public String visible() {
        return reporter + "·" + period + "·v" + version + (round > 1 ? "." + round : "") + "·" + proof();
    }

    /** Reads {@link #text()}; empty for anything else, a wrong proof included. */
    public static Optional<Stamp> parse(String text) {
        Matcher m = TEXT.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        Stamp stamp = new Stamp(
                m.group(2), m.group(3), m.group(4), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(5)));
        return stamp.proof().equals(m.group(6)) ? Optional.of(stamp) : Optional.empty();
    }

    /** Reads {@link #visible()} in a workbook of this commune; a code of another commune fails its proof. */
    public static Optional<Stamp> parseVisible(String text, String commune) {
        if (text.indexOf('·') < 0) {
            return Optional.empty();
        }
        Matcher m = VISIBLE.matcher(text.strip());
        if (!m.find()) {
            return Optional.empty();
        }
        int round = m.group(4) == null ? 1 : Integer.parseInt(m.group(4));
        Stamp stamp = new Stamp(commune, m.group(1), m.group(2), Integer.parseInt(m.group(3)), round);
        return stamp.proof().equals(m.group(5)) ? Optional.of(stamp) : Optional.empty();
    }

    private String proof() {
        CRC32 crc = new CRC32();
        crc.update((version + commune + "/" + reporter + "/" + period + "/" + round).getBytes(StandardCharsets.UTF_8));
        String code = Long.toString(crc.getValue(), 36).toUpperCase(Locale.ROOT);
        return ("0000" + code).substring(code.length());
    }
}
