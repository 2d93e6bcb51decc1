package nl.meldcodewijzer.learning;

/** Puts rendered text under another heading; in what our renderer made, {@code <h2} is always a heading. */
final class Nested {

    private Nested() {}

    static String headings(String html) {
        var nested = html;
        for (int level = 4; level >= 2; level--) {
            nested = nested.replace(
                            "<h" + level + " class=\"nl-heading nl-heading--level-" + level,
                            "<h" + (level + 1) + " class=\"nl-heading nl-heading--level-" + (level + 1))
                    .replace("</h" + level + ">", "</h" + (level + 1) + ">");
        }
        return nested;
    }
}
