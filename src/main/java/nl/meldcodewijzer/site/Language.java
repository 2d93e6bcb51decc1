package nl.meldcodewijzer.site;

import java.util.Locale;

/** A language that a page can speak. Dutch is the first one: texts, the API, documents and mail have no other. */
public enum Language {
    DUTCH("nl", "Nederlands"),
    ENGLISH("en", "English");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** As in the {@code lang} of a page. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    /** What its speakers call it, to be found by who reads nothing else here. */
    public String ownName() {
        return ownName;
    }
}
