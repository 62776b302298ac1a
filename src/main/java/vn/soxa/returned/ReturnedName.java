package vn.soxa.returned;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What returned copies are called and where they lie. */
final class ReturnedName {
    static final String ENDING = "_can-sua";

    /** Of the text that says that an answer came in. */
    static final String RECEIVED = "_da-nhan.txt";

    /** Of the text that names rows of the period before. */
    static final String REMINDER = "_nhac.txt";

    private static final String INBOX = "2-Da-nop";
    private static final String RETURNED = "3-Tra-lai";
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    /** As an earlier round, a browser or Zalo left it. */
    private static final Pattern MARKED = Pattern.compile("(?i)[ _]*(can-sua|\\(\\d{1,3}\\))$");

    private static final int MOST_CHARACTERS = 100;
    private static final int MOST_BYTES = 200;

    private ReturnedName() {}

    /** {@code Ap-03_Tan-Dinh_2025-Q1_can-sua} for that file and for what came back of it. */
    static String stem(Path file) {
        return plain(file) + ENDING;
    }

    /** A text by itself: {@code Ap-03_Tan-Dinh_2025-Q1_da-nhan.txt}; of a second file of that name {@code … (2)_da-nhan.txt}. */
    static String alone(Path file, String ending, Set<String> taken) {
        String plain = plain(file);
        String name = plain + ending;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = plain + " (" + number + ")" + ending;
        }
        return name;
    }

    private static String plain(Path file) {
        String name = EXTENSION.matcher(String.valueOf(file.getFileName())).replaceFirst("");
        String plain = MARKED.matcher(name).replaceFirst("");
        while (!plain.equals(name) && !plain.isEmpty()) {
            name = plain;
            plain = MARKED.matcher(name).replaceFirst("");
        }
        return shortened(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    /** What is added has to fit too, on a disk that counts bytes and in a path that Excel opens. */
    private static String shortened(String name) {
        int end = Math.min(name.length(), MOST_CHARACTERS);
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                || (end < name.length() && Character.isLowSurrogate(name.charAt(end)))) {
            end--;
        }
        return name.substring(0, end).strip();
    }

    /** Beside a file, but for one in {@code 2-Da-nop}: that folder is never written to. */
    static Path folder(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Optional<Path> inbox = StreamSupport.stream(absolute.spliterator(), false)
                .filter(name -> name.toString().equals(INBOX))
                .findFirst();
        Path folder = absolute.getParent();
        while (inbox.isPresent() && folder != null && !folder.endsWith(INBOX)) {
            folder = folder.getParent();
        }
        Path beside = folder == null ? absolute : folder;
        return inbox.isPresent() ? beside.resolveSibling(RETURNED) : beside;
    }
}
