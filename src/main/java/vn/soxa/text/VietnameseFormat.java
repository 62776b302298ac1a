package vn.soxa.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soxa.form.PartialDate;

/** Numbers, dates and periods as Vietnamese offices write them. */
public final class VietnameseFormat {
    private static final Pattern BEFORE_GROUP = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+(?!\\d))");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-(?:Q([1-4])|([69])T|(N)|(\\d{2}))");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final int OFFICIAL_ZERO_BELOW_DAY = 10;
    private static final int OFFICIAL_ZERO_BELOW_MONTH = 3;

    private VietnameseFormat() {}

    /** {@code 1.250,5}: grouped by points, half rounded up, no needless zeros. */
    public static String number(BigDecimal number, int maxDecimals) {
        BigDecimal rounded = number.setScale(maxDecimals, RoundingMode.HALF_UP);
        String[] parts = rounded.stripTrailingZeros().toPlainString().split("\\.", -1);
        String whole = BEFORE_GROUP.matcher(parts[0]).replaceAll(".");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    /** As it is to be typed: rounded, without dots between thousands, not to be mistaken for another number. */
    public static String typed(BigDecimal number, int maxDecimals) {
        return typed(number.setScale(maxDecimals, RoundingMode.HALF_UP));
    }

    /** All its digits; where three decimals could be taken for a thousand, with a zero behind them: {@code 1,2340}. */
    public static String typed(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        boolean grouped = bare.scale() == 3 && bare.precision() > 3 && bare.precision() <= 6;
        BigDecimal clear = bare.setScale(grouped ? 4 : Math.max(0, bare.scale()));
        return clear.toPlainString().replace('.', ',');
    }

    /** {@code 14/3/2025}. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }

    /** {@code 14/3/2025}, {@code 3/2025} or {@code 2025}: as much as is known. */
    public static String date(PartialDate date) {
        return date.toString();
    }

    /** {@code 05/3/2025}: days below 10 and months 1 and 2 take a zero (Decree 30/2020, Appendix I). */
    public static String officialDate(LocalDate date) {
        return officialDay(date) + "/" + officialMonth(date) + "/" + date.getYear();
    }

    /** The day as official letters write it. */
    public static String officialDay(LocalDate date) {
        return padded(date.getDayOfMonth(), OFFICIAL_ZERO_BELOW_DAY);
    }

    /** The month as official letters write it. */
    public static String officialMonth(LocalDate date) {
        return padded(date.getMonthValue(), OFFICIAL_ZERO_BELOW_MONTH);
    }

    /** A period's code in words; any other code is that of a campaign or of a report out of turn. */
    public static String period(String code) {
        Matcher parts = PERIOD.matcher(code);
        if (!parts.matches()) {
            return Glossary.word(code.contains("DOTXUAT") ? "period.adHoc" : "period.campaign", "code", code);
        }
        String year = parts.group(1);
        if (parts.group(2) != null) {
            return Glossary.word(
                    "period.quarter", "quarter", ROMAN[Integer.parseInt(parts.group(2)) - 1], "year", year);
        }
        if (parts.group(3) != null) {
            return Glossary.word("period.firstMonths", "months", parts.group(3), "year", year);
        }
        return parts.group(4) != null
                ? Glossary.word("period.year", "year", year)
                : Glossary.word("period.month", "month", parts.group(5), "year", year);
    }

    /** A new collator in Vietnamese order: ngang, huyền, hỏi, ngã, sắc, nặng; d before đ. */
    public static Collator collator() {
        return Collator.getInstance(new Locale("vi", "VN"));
    }

    /** A name as part of a file name: {@code Tân Định} is {@code Tan-Dinh}. */
    public static String ascii(String name) {
        String parts = Normalizer.normalize(Words.clean(name), Normalizer.Form.NFKD);
        String plain = parts.replaceAll("\\p{Mn}+", "").replace('đ', 'd').replace('Đ', 'D');
        return plain.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String padded(int number, int zeroBelow) {
        return number < zeroBelow ? "0" + number : "" + number;
    }
}
