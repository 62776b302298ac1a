package vn.soxa.text;

import vn.soxa.form.WordFile;

/** The sentences of one part of the program, from a properties file that lies beside its classes. */
public final class Phrasebook {
    private final WordFile words;

    public Phrasebook(Class<?> beside, String file) {
        this(WordFile.beside(beside, file));
    }

    private Phrasebook(WordFile words) {
        this.words = words;
    }

    /** The same sentences where hamlets are called otherwise: {@code khóm}. */
    public Phrasebook calling(String kinds) {
        return new Phrasebook(words.calling(Glossary.usualHamlet(), kinds));
    }

    public boolean has(String key) {
        return words.has(key);
    }

    /** The line of a key, with {@code args} as name, value, name, value … put into its {@code {names}}. */
    public String of(String key, String... args) {
        String line = words.of(key);
        for (int i = 0; i + 1 < args.length; i += 2) {
            line = line.replace("{" + args[i] + "}", args[i + 1]);
        }
        return line;
    }
}
