package nl.meldcodewijzer.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the employer calls a member of staff; erasable, so it stands apart from the employment. */
public record StaffName(String first, String last, @Nullable String email) {

    public StaffName {
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    public String full() {
        return (first + " " + last).strip();
    }
}
