package nl.meldcodewijzer.site;

/** One line in a list to choose from; the tag {@code choice} shows it. */
public record Option(String value, String label) {}
