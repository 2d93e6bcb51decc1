package nl.meldcodewijzer.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.meldcodewijzer.account.DeviceKind;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was sent to sign in. */
record SignInForm(
        @RestForm @Nullable String email,
        @RestForm @Nullable String organisatie,
        @RestForm @Nullable String personeelsnummer,
        @RestForm @Nullable String password,
        @RestForm @Nullable String gedeeld,
        @RestForm @Nullable String terug) {

    TypedSignIn typed() {
        return new TypedSignIn(stripped(email), stripped(organisatie), stripped(personeelsnummer));
    }

    boolean isComplete() {
        var typed = typed();
        var who = !typed.email().isBlank()
                || (!typed.organisation().isBlank() && !typed.staffNumber().isBlank());
        return who && !givenPassword().isEmpty();
    }

    DeviceKind device() {
        return gedeeld == null || gedeeld.isEmpty() ? DeviceKind.OWN : DeviceKind.SHARED;
    }

    String givenPassword() {
        return password == null ? "" : password;
    }

    /** The page to try again on. */
    String address() {
        var back = Homes.backOr(terug, "");
        return back.isEmpty() ? "/inloggen" : "/inloggen?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
