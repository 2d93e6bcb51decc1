package nl.meldcodewijzer.learning;

/** Where a fact comes from. */
public record Source(String id, String title, String url) {}
