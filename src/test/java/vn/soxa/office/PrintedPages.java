package vn.soxa.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The pages of a PDF as LibreOffice writes it, and how large their letters are. */
public final class PrintedPages {
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern LETTERS = Pattern.compile("/F\\d+ ([\\d.]+) Tf");
    private static final int ROOM = 1 << 16;

    private final List<Double> smallest = new ArrayList<>();

    private PrintedPages(byte[] document) throws DataFormatException {
        String bytes = new String(document, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(bytes);
        while (stream.find()) {
            int end = bytes.indexOf("endstream", stream.end());
            if (bytes.lastIndexOf("FlateDecode", stream.start()) > bytes.lastIndexOf("endobj", stream.start())) {
                smallestOf(inflated(document, stream.end(), end)).ifPresent(smallest::add);
            }
        }
    }

    public static PrintedPages of(Path pdf) throws IOException, DataFormatException {
        return new PrintedPages(Files.readAllBytes(pdf));
    }

    public int count() {
        return smallest.size();
    }

    /** The smallest letters of each page, in points. */
    public List<Double> smallest() {
        return smallest;
    }

    private static OptionalDouble smallestOf(String page) {
        return LETTERS.matcher(page)
                .results()
                .mapToDouble(size -> Double.parseDouble(size.group(1)))
                .min();
    }

    private static String inflated(byte[] document, int from, int to) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(document, from, to - from);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        byte[] some = new byte[ROOM];
        for (int read = inflater.inflate(some); read > 0; read = inflater.inflate(some)) {
            plain.write(some, 0, read);
        }
        inflater.end();
        return plain.toString(StandardCharsets.ISO_8859_1);
    }
}
