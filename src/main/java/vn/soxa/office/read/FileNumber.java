package vn.soxa.office.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads numbers as files store them: {@code 12}, {@code -0.5}, {@code 1.5E-3}. */
final class FileNumber {

    /** Digits that a spreadsheet's binary fractions can be trusted for. */
    private static final int TRUSTED_DIGITS = 15;

    /** Spreadsheets know no number beyond 1E±308. */
    private static final int EXPONENT = 400;

    private static final int LONGEST = 400;

    private FileNumber() {}

    /** Null if the characters are no plain number. */
    static @Nullable BigDecimal parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    static @Nullable BigDecimal parse(char[] letters, int start, int end) {
        int at = start;
        boolean negative = at < end && letters[at] == '-';
        if (negative) {
            at++;
        }
        long unscaled = 0;
        int scale = -1;
        int digits = 0;
        boolean digit = false;
        for (; at < end && digits <= TRUSTED_DIGITS; at++) {
            char c = letters[at];
            if (c >= '0' && c <= '9') {
                digit = true;
                unscaled = unscaled * 10 + (c - '0');
                digits += unscaled == 0 ? 0 : 1;
                scale += scale >= 0 ? 1 : 0;
            } else if (c == '.' && scale < 0) {
                scale = 0;
            } else {
                return parseLong(letters, start, end);
            }
        }
        if (at < end || digits > TRUSTED_DIGITS || !digit || scale > LONGEST) {
            return parseLong(letters, start, end);
        }
        return plain(negative ? -unscaled : unscaled, Math.max(scale, 0));
    }

    /** The number with no more than 15 significant digits in a fraction, all digits of a whole number kept. */
    static BigDecimal trusted(BigDecimal number) {
        BigDecimal exact = number.stripTrailingZeros();
        if (exact.scale() > 0 && exact.precision() > TRUSTED_DIGITS) {
            int whole = exact.precision() - exact.scale();
            exact = exact.round(new MathContext(Math.max(TRUSTED_DIGITS, whole), RoundingMode.HALF_EVEN))
                    .stripTrailingZeros();
        }
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static BigDecimal plain(long unscaled, int scale) {
        long digits = unscaled;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return BigDecimal.valueOf(digits, decimals);
    }

    private static @Nullable BigDecimal parseLong(char[] letters, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && letters[first] <= ' ') {
            first++;
        }
        while (last > first && letters[last - 1] <= ' ') {
            last--;
        }
        if (first == last || last - first > LONGEST || !ascii(letters, first, last)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(letters, first, last - first);
            return Math.abs((long) number.precision() - number.scale()) > EXPONENT ? null : trusted(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean ascii(char[] letters, int start, int end) {
        for (int i = start; i < end; i++) {
            if (letters[i] > '~') {
                return false;
            }
        }
        return true;
    }
}
