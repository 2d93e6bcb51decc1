package nl.meldcodewijzer.site;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what points at a person in a text that must not hold it. A name cannot be found; hence the warning beside it. */
public enum PersonalDetails {
    EMAIL("[\\w.+-]+@[\\w-]+\\.[\\w.]+"),
    /** Nine digits, also in groups. */
    CITIZEN_NUMBER("(?<!\\d)\\d{4}[ .-]?\\d{2}[ .-]?\\d{3}(?!\\d)"),
    PHONE("(?<!\\d)(?:\\+31|0031|0)[ -]?[1-9](?:[ -]?\\d){8}(?!\\d)"),
    DATE("(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}(?!\\d)"),
    POSTCODE("(?<![\\w-])[1-9]\\d{3} ?[A-Z]{2}(?![\\w-])");

    private final Pattern pattern;

    PersonalDetails(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The first kind that is in the text. */
    public static Optional<PersonalDetails> in(String text) {
        return Stream.of(values())
                .filter(each -> each.pattern.matcher(text).find())
                .findFirst();
    }
}
