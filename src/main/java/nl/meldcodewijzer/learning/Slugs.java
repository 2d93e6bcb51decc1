package nl.meldcodewijzer.learning;

import java.util.regex.Pattern;

/** What a slug looks like: lower case letters, digits and single hyphens, at most 60. */
final class Slugs {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slugs() {}

    static void check(String value) {
        if (value.length() > 60 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not a slug: lower case letters, digits and hyphens");
        }
    }
}
