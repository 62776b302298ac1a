package vn.soxa.letter;

import vn.soxa.plan.Indicator;
import vn.soxa.text.Phrasebook;

/** Names of indicators as they stand in a sentence. */
final class Names {

    private Names() {}

    /** At the beginning, without what is explained in brackets. */
    static String first(Indicator indicator, Phrasebook words) {
        String name = plain(indicator, words);
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Further on: small, unless it begins with a short form or is written so as a part. */
    static String within(Indicator indicator, Phrasebook words) {
        String name = plain(indicator, words);
        boolean shortForm = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
        return part(indicator, words) || shortForm || name.isEmpty()
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** True where the name says itself that it is a part of another. */
    static boolean part(Indicator indicator, Phrasebook words) {
        return indicator.name().startsWith(words.of("partPrefix"));
    }

    private static String plain(Indicator indicator, Phrasebook words) {
        String prefix = words.of("partPrefix");
        String name = indicator.name();
        String whole = name.startsWith(prefix) ? name.substring(prefix.length()).strip() : name;
        String bare = whole.replaceFirst("\\s*\\([^()]*\\)\\s*$", "");
        return bare.isEmpty() ? whole : bare;
    }
}
