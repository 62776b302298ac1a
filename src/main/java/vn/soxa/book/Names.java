package vn.soxa.book;

import vn.soxa.plan.Indicator;

/** Names of indicators as they stand in a sentence. */
public final class Names {

    private Names() {}

    /** At the beginning, without what is explained in brackets. */
    public static String first(Indicator indicator) {
        return first(indicator.name());
    }

    /** The same of a name alone. */
    public static String first(String full) {
        String name = plain(full);
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Further on: small, unless it begins with a short form or is written so as a part. */
    public static String within(Indicator indicator) {
        return part(indicator) ? plain(indicator.name()) : small(plain(indicator.name()));
    }

    /** A name further on in a sentence: small, unless it begins with a short form. */
    public static String small(String name) {
        boolean shortForm = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
        return shortForm || name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** True where the name says itself that it is a part of another. */
    public static boolean part(Indicator indicator) {
        return indicator.name().startsWith(Phrases.of("partPrefix"));
    }

    private static String plain(String name) {
        String prefix = Phrases.of("partPrefix");
        String whole = name.startsWith(prefix) ? name.substring(prefix.length()).strip() : name;
        String bare = whole.replaceFirst("\\s*\\([^()]*\\)\\s*$", "");
        return bare.isEmpty() ? whole : bare;
    }
}
