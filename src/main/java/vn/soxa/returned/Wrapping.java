package vn.soxa.returned;

/** How many lines a text takes in a column; rows are given their height, for not every program finds it out. */
final class Wrapping {
    private Wrapping() {}

    /** {@code width} in characters. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                int length = word.length();
                if (used > 0 && used + 1 + length > width) {
                    lines++;
                    used = 0;
                }
                lines += Math.max(0, length - 1) / width;
                used += (used == 0 ? 0 : 1) + length % width;
            }
        }
        return lines;
    }
}
