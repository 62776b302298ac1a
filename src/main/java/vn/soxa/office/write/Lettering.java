package vn.soxa.office.write;

/**
 * How much room words take, near enough to give a row its height: programs other than Excel do not find it themselves.
 *
 * @param points size of the letters
 */
record Lettering(int points, boolean bold, boolean wrapped) {
    static final Lettering STANDARD = new Lettering(12, false, false);

    private static final String NARROW = " iìíỉĩịjltfrI.,;:'!|()[]-/";
    private static final String WIDE = "mM%W@—…";
    /** Thousandths of the letters' size, as in Times New Roman. */
    private static final int NARROW_WIDTH = 300;

    private static final int WIDE_WIDTH = 800;
    private static final int CAPITAL_WIDTH = 690;
    private static final int LETTER_WIDTH = 490;
    private static final int BOLD_PERCENT = 108;
    private static final double QUARTERS_OF_LINE_IN_A_POINT = 5.25;

    /** In points, in steps of a quarter. */
    double lineHeight() {
        return Math.ceil(points * QUARTERS_OF_LINE_IN_A_POINT) / 4;
    }

    /** Quick to say of most texts: too few letters, however wide they are. */
    boolean mayWrap(String text, int width) {
        return text.length() * WIDE_WIDTH * points * (bold ? BOLD_PERCENT : 100) / 100 > width
                || text.indexOf('\n') >= 0;
    }

    /** How many lines the text takes in a column; the width in thousandths of points. */
    int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word += width(c);
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
            } else if (used + word > width && c != ' ') {
                lines += used > 0 ? 1 : 0;
                used = 0;
                if (word > width) {
                    lines++;
                    word = width(c);
                }
            } else if (c == ' ' || c == '-' || c == '/') {
                used += word;
                word = 0;
            }
        }
        return lines;
    }

    private int width(char c) {
        int width = LETTER_WIDTH;
        if (NARROW.indexOf(c) >= 0) {
            width = NARROW_WIDTH;
        } else if (WIDE.indexOf(c) >= 0) {
            width = WIDE_WIDTH;
        } else if (Character.isUpperCase(c)) {
            width = CAPITAL_WIDTH;
        }
        return width * points * (bold ? BOLD_PERCENT : 100) / 100;
    }
}
