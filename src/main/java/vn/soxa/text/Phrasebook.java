package vn.soxa.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.form.WordFile;

/** The sentences of one part of the program, from a properties file that lies beside its classes. */
public final class Phrasebook {
    private static final String HAMLET = Glossary.word("hamlet.kinds").split(";", -1)[0];
    private static final Pattern HAMLETS =
            Pattern.compile("(?<!\\p{L})" + HAMLET + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final WordFile words;
    private final String hamlets;

    public Phrasebook(Class<?> beside, String file) {
        this(WordFile.beside(beside, file), HAMLET);
    }

    private Phrasebook(WordFile words, String hamlets) {
        this.words = words;
        this.hamlets = hamlets;
    }

    /** The same sentences where hamlets are called otherwise: {@code khóm}. */
    public Phrasebook calling(String kinds) {
        return new Phrasebook(words, kinds);
    }

    public boolean has(String key) {
        return words.has(key);
    }

    /** The line of a key, with {@code args} as name, value, name, value … put into its {@code {names}}. */
    public String of(String key, String... args) {
        String line = hamlets.equals(HAMLET) ? words.of(key) : called(words.of(key));
        for (int i = 0; i + 1 < args.length; i += 2) {
            line = line.replace("{" + args[i] + "}", args[i + 1]);
        }
        return line;
    }

    private String called(String line) {
        return HAMLETS.matcher(line).replaceAll(found -> {
            boolean first = Character.isUpperCase(found.group().charAt(0));
            return Matcher.quoteReplacement(first ? StringUtils.capitalize(hamlets) : hamlets);
        });
    }
}
