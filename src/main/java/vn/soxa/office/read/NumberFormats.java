package vn.soxa.office.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soxa.office.CellValue;
import vn.soxa.office.CellValue.Amount.Look;

/** Tells from a number format what its numbers are shown as. */
final class NumberFormats {

    /** What a number format shows. */
    enum Shows {
        NUMBER,
        PERCENT,
        DAY,
        TIME
    }

    /**
     * A format as far as it changes what is seen.
     *
     * @param unit text with a letter in it that stands beside the figure
     * @param thousands how many times the figure is divided by a thousand
     * @param sections what figures within limits are shown as instead, {@code [>=1000]0" m²";0.0" ha"}
     */
    record Format(Shows shows, String unit, int thousands, List<Section> sections) {
        static final Format NUMBER = new Format(Shows.NUMBER, "", 0);

        Format(Shows shows, String unit, int thousands) {
            this(shows, unit, thousands, List.of());
        }

        CellValue.Amount amount(BigDecimal stored, boolean since1904) {
            for (Section section : sections) {
                if (section.holds(stored)) {
                    return section.format().amount(stored, since1904);
                }
            }
            boolean clock = shows == Shows.TIME;
            boolean plain = unit.isEmpty() && thousands == 0 && !since1904 && !clock;
            return new CellValue.Amount(
                    stored, shows == Shows.PERCENT, plain ? Look.PLAIN : new Look(unit, thousands, since1904, clock));
        }
    }

    /** What figures that compare so with a limit are shown as. */
    record Section(String comparison, BigDecimal limit, Format format) {

        boolean holds(BigDecimal stored) {
            int sign = stored.compareTo(limit);
            return switch (comparison) {
                case ">" -> sign > 0;
                case ">=" -> sign >= 0;
                case "<" -> sign < 0;
                case "<=" -> sign <= 0;
                case "=" -> sign == 0;
                default -> sign != 0;
            };
        }
    }

    private static final Pattern LIMIT = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)\\]");

    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]*)\"|\\\\(.)|\\[\\$([^\\]-]*)[^\\]]*\\]|[_*].|\\[[^\\]]*\\]");
    private static final Pattern THOUSANDS = Pattern.compile("[0#?](,+)(?![0#?,])");

    private NumberFormats() {}

    static Format format(int id) {
        return new Format(builtin(id), "", 0);
    }

    static Format format(String code) {
        Shows shows = of(code);
        if (shows == Shows.DAY || shows == Shows.TIME) {
            return new Format(shows, "", 0);
        }
        List<String> written = sections(code);
        List<Section> limited = new ArrayList<>();
        for (String one : written) {
            Matcher limit = LIMIT.matcher(one);
            if (limit.find()) {
                limited.add(new Section(limit.group(1), new BigDecimal(limit.group(2)), section(shows, one)));
            }
        }
        Format plain =
                section(shows, written.get(limited.isEmpty() ? 0 : Math.min(limited.size(), written.size() - 1)));
        return limited.isEmpty() ? plain : new Format(plain.shows(), plain.unit(), plain.thousands(), limited);
    }

    private static Format section(Shows shows, String section) {
        StringBuilder beside = new StringBuilder();
        Matcher quoted = QUOTED.matcher(section);
        while (quoted.find()) {
            for (int group = 1; group <= quoted.groupCount(); group++) {
                beside.append(quoted.group(group) == null ? "" : quoted.group(group));
            }
        }
        Matcher scaled = THOUSANDS.matcher(quoted.replaceAll(""));
        String unit = beside.toString().strip();
        boolean says = unit.codePoints().anyMatch(c -> Character.isLetter(c) || c == '%');
        return new Format(
                shows, says ? unit : "", scaled.find() ? scaled.group(1).length() : 0);
    }

    /** The first section is for what is above 0, unless limits say otherwise. */
    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        boolean inside = false;
        int start = 0;
        for (int i = 0; i < code.length(); i++) {
            inside ^= code.charAt(i) == '"';
            if (!inside && code.charAt(i) == ';' && (i == 0 || code.charAt(i - 1) != '\\')) {
                sections.add(code.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(code.substring(start));
        return sections;
    }

    /** The formats that a file names by number only; those not listed in the standard are numbers. */
    static Shows builtin(int id) {
        if (id == 9 || id == 10) {
            return Shows.PERCENT;
        }
        if ((id >= 18 && id <= 21) || id == 32 || id == 33 || (id >= 45 && id <= 47) || id == 55 || id == 56) {
            return Shows.TIME;
        }
        boolean day = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return day ? Shows.DAY : Shows.NUMBER;
    }

    /** Reads a format code such as {@code [$-42A]dd/mm/yyyy;@}. */
    static Shows of(String code) {
        String letters = meaningful(code);
        if (letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0) {
            return Shows.DAY;
        }
        boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        if (clock) {
            return Shows.TIME;
        }
        if (letters.indexOf('m') >= 0) {
            return Shows.DAY;
        }
        return letters.indexOf('%') >= 0 ? Shows.PERCENT : Shows.NUMBER;
    }

    /** The first section in small letters, without quoted and escaped text, colours, locales and the word General. */
    private static String meaningful(String code) {
        StringBuilder kept = new StringBuilder();
        int i = 0;
        while (i < code.length() && code.charAt(i) != ';') {
            char c = code.charAt(i);
            if (c == '"') {
                i = end(code, i, '"');
            } else if (c == '[') {
                int close = end(code, i, ']');
                kept.append(elapsed(code, i + 1, close));
                i = close;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                kept.append(c);
            }
            i++;
        }
        return kept.toString()
                .toLowerCase(Locale.ROOT)
                .replace("general", "")
                .replace("standard", "")
                .replace("am/pm", "h")
                .replace("a/p", "h");
    }

    private static int end(String code, int open, char close) {
        int at = code.indexOf(close, open + 1);
        return at < 0 ? code.length() : at;
    }

    /** {@code [h]}, {@code [mm]} and {@code [s]} count hours, minutes and seconds; other brackets say nothing. */
    private static String elapsed(String code, int start, int end) {
        String inside = code.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
        return !inside.isEmpty() && inside.chars().allMatch(c -> c == 'h' || c == 'm' || c == 's') ? "h" : "";
    }
}
