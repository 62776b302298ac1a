package vn.soxa.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another spreadsheet program: unlike LibreOffice, and like Excel, it holds a truth value to be more than any number. */
public final class Gnumeric {
    private static final int MINUTES = 3;

    private Gnumeric() {}

    /** Formula cells whose stored value is not what Gnumeric calculates: {@code sheet!B4 | stored | calculated}. */
    public static List<String> differences(Path workbook) throws IOException {
        Path calculated = workbook.resolveSibling("gnumeric-" + workbook.getFileName());
        Process process = new ProcessBuilder("ssconvert", "--recalc", workbook.toString(), calculated.toString())
                .redirectErrorStream(true)
                .redirectOutput(calculated.resolveSibling("ssconvert.log").toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("ssconvert does not answer");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return FormulaValues.differences(workbook, calculated);
    }
}
