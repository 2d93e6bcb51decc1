package nl.meldcodewijzer.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as it is stored and compared: lower case, without spaces around it. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]+\\.[^\\s@.<>\"(),:;\\[\\]\\\\\\p{Cntrl}]+");

    public EmailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static Optional<EmailAddress> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return isOne(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
