package nl.meldcodewijzer.organisation;

import java.util.Locale;

/** A column of the staff file, in the order in which we write them. */
public enum StaffColumn {
    STAFF_NUMBER("personeelsnummer", 40),
    CONTRACT_NUMBER("dienstverbandnummer", 40),
    FIRST_NAME("voornaam", 100),
    LAST_NAME("achternaam", 100),
    EMAIL("email", 254),
    KIND("soort", 60),
    UNIT("vestiging", 200),
    TEAM("team", 120),
    JOB("functie", 120),
    PROFESSION("beroepsgroep", 120),
    FROM("in_dienst", 40),
    UNTIL("uit_dienst", 40),
    EFFECTIVE("ingangsdatum", 40);

    private final String header;
    private final int longest;

    StaffColumn(String header, int longest) {
        this.header = header;
        this.longest = longest;
    }

    public String header() {
        return header;
    }

    public int longest() {
        return longest;
    }

    public boolean isDate() {
        return this == FROM || this == UNTIL || this == EFFECTIVE;
    }

    /** "In dienst", "in_dienst" and "IN-DIENST" are the same. */
    public boolean isCalled(String text) {
        return folded(text).equals(folded(header));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
