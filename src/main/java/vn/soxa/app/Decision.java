package vn.soxa.app;

import vn.soxa.form.CellAddress;

/** What the officer decides about a file of the inbox, by its path inside that folder; kept until it is taken back. */
public sealed interface Decision {

    String file();

    /** How a cell is to be read, or the answer to another question about it; a blank reading takes an answer back. */
    record Accept(String file, CellAddress cell, String reading) implements Decision {}

    /** Whose the file is; a blank reporter takes it back. */
    record Assign(String file, String reporter) implements Decision {}

    /** The file stands whatever else its reporter sent. */
    record Pin(String file) implements Decision {}

    /** The file does not count. */
    record Exclude(String file) implements Decision {}

    /** A closed period is open again; {@code file} is its code. */
    record Reopen(String file) implements Decision {}

    /** The file is neither pinned nor excluded any more. */
    record Release(String file) implements Decision {}
}
