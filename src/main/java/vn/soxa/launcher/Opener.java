package vn.soxa.launcher;

import java.io.IOException;
import java.nio.file.Path;
import vn.soxa.app.CannotDoException;

/** Opens a file in the program that the system has for it, a folder in the file manager. */
@FunctionalInterface
interface Opener {
    void open(Path file) throws IOException, CannotDoException;

    /** Prints what the system can print by itself; else opens it, for the officer to print: then false. */
    default boolean print(Path file) throws IOException, CannotDoException {
        open(file);
        return false;
    }
}
