package nl.meldcodewijzer.account.act;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.meldcodewijzer.account.PasswordRule;
import nl.meldcodewijzer.person.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What somebody typed as name, e-mail address and password, and what is wrong with it per field. */
public record ChosenIdentity(String name, String email, String password) {

    private static final int LONGEST_NAME = 200;

    public static ChosenIdentity typed(@Nullable String name, @Nullable String email, @Nullable String password) {
        return new ChosenIdentity(
                name == null ? "" : name.strip().replaceAll("\\p{Cntrl}", ""),
                email == null ? "" : email.strip(),
                password == null ? "" : password);
    }

    public @Nullable EmailAddress address() {
        return EmailAddress.read(email).orElse(null);
    }

    /** By field name; the address may be left out. */
    public Map<String, String> mistakes(AccountMessages messages) {
        var mistakes = mistakesInNameAndEmail(messages);
        PasswordRule.complaint(password, name, email)
                .ifPresent(complaint -> mistakes.put("password", text(complaint, messages)));
        return mistakes;
    }

    public Map<String, String> mistakesInNameAndEmail(AccountMessages messages) {
        var mistakes = new LinkedHashMap<String, String>();
        if (name.isBlank()) {
            mistakes.put("name", messages.nameMissing());
        } else if (name.length() > LONGEST_NAME) {
            mistakes.put("name", messages.nameTooLong());
        }
        if (!email.isBlank() && address() == null) {
            mistakes.put("email", messages.wrongEmail());
        }
        return mistakes;
    }

    /** A complaint about a password, in words. */
    public static String text(PasswordRule.Complaint complaint, AccountMessages messages) {
        return switch (complaint) {
            case TOO_SHORT -> messages.tooShort();
            case TOO_LONG -> messages.tooLong();
            case TOO_EASY -> messages.tooEasy();
        };
    }
}
