package nl.meldcodewijzer.site;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what points at a person in a text that must not hold it. A name cannot be found; hence the warning beside it. */
public enum PersonalDetails {
    EMAIL("[\\w.+-]+@[\\w-]+\\.[\\w.]+"),
    /** Ten digits from 0 or +31 on, also in groups. */
    PHONE("(?<!\\d)(?:\\+31|0031|\\(?0)(?:[ -]?\\(0\\))?[ .-]?[1-9](?:[ ().-]{0,2}\\d){8}(?!\\d)"),
    /** Nine digits, also in groups. */
    CITIZEN_NUMBER("(?<!\\d)\\d(?:[ .-]?\\d){8}(?!\\d)"),
    /** Day, month and year; a law article such as 5.2.6 is none. */
    DATE(
            "(?<!\\d)(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2}|(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2})(?!\\d)"),
    /** A year before a word is none. */
    POSTCODE("(?<![\\w-])(?!(?:19|20)\\d{2} )(?:[1-9]\\d{3} ?[A-Z]{2}|[1-9]\\d{3}[a-z]{2})(?![\\w-])");

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
