package vn.soxa.launcher;

/** What the officer answers where a reporter sent several files and it is not sure which one counts. */
enum FileAnswer {
    /** The file that is asked about, instead of the other. */
    THIS,
    /** The other one goes on to count. */
    OTHER,
    /** Each holds a part: both count. */
    BOTH;

    String words(Point about) {
        return WindowWords.of("question.file." + this, "file", about.name(), "other", about.other());
    }
}
