package vn.soxa.launcher;

/** How a reporter stands, what needs the officer first. */
enum Standing {
    /** A file of which nobody can tell whose it is. */
    UNIDENTIFIED("Actions.Red"),
    /** Some rows are wrong: back to the sender. */
    MEND("Actions.Red"),
    /** Some rows wait for somebody to say which reading is right. */
    CONFIRM("Actions.Yellow"),
    NOT_SENT("Actions.Grey"),
    /** In and right, but not in the commune workbook yet. */
    RECEIVED("Actions.Blue"),
    ACCEPTED("Actions.Green"),
    /** Not read yet. */
    READING("Actions.Grey");

    private final String colour;

    Standing(String colour) {
        this.colour = colour;
    }

    /** Key of its colour among those of the looks. */
    String colour() {
        return colour;
    }

    String words(int count) {
        return WindowWords.of("standing." + this, "count", Integer.toString(count));
    }
}
