package vn.soxa.bench;

import java.nio.file.Path;

/** One way to read a workbook, giving how many cells it saw. */
interface FileReading {
    long cells(Path file) throws Exception;
}
