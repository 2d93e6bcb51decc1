package nl.meldcodewijzer.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which passwords are accepted: long enough and not the first that somebody else would try. */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    /** Hashing an endless text costs us, not the sender. */
    public static final int LONGEST = 200;

    /** Why a password is not accepted. */
    public enum Complaint {
        TOO_SHORT,
        TOO_LONG,
        TOO_EASY
    }

    private static final List<String> COMMON = List.of(
            "wachtwoord",
            "password",
            "welkom",
            "meldcode",
            "qwerty",
            "azerty",
            "veiligthuis",
            "zomer",
            "winter",
            "voorjaar",
            "herfst",
            "geheim",
            "admin");

    private PasswordRule() {}

    /**
     * @param own words that belong to the person, such as the e-mail address
     */
    public static Optional<Complaint> complaint(String password, String... own) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Complaint.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Complaint.TOO_LONG);
        }
        return isEasy(password.toLowerCase(Locale.ROOT), own) ? Optional.of(Complaint.TOO_EASY) : Optional.empty();
    }

    private static boolean isEasy(String password, String... own) {
        if (password.chars().distinct().count() < 5) {
            return true;
        }
        for (var word : own) {
            if (!word.isBlank() && password.equals(word.strip().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        var letters = password.replaceAll("[^a-z]", "");
        return COMMON.contains(letters) || "1234567890".startsWith(password) || "0123456789".startsWith(password);
    }
}
