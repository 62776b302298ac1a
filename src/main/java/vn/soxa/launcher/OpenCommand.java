package vn.soxa.launcher;

import java.io.IOException;
import java.nio.file.Path;
import vn.soxa.app.CannotDoException;

/** A command that opens files, where Java knows of no desktop. */
record OpenCommand(String name) {

    void open(Path file) throws CannotDoException {
        try {
            new ProcessBuilder(name, file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            throw SystemOpener.cannot(file, none);
        }
    }
}
