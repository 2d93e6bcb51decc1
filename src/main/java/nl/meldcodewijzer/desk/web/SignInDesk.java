package nl.meldcodewijzer.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.account.Credentials;
import nl.meldcodewijzer.account.DeviceKind;
import nl.meldcodewijzer.account.PasswordRule;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.GuessLimit;
import nl.meldcodewijzer.account.act.SignIn;
import nl.meldcodewijzer.account.store.RoleGrants;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a visitor through the steps of {@link SignIn}; the page opens a transaction for each. */
@RequestScoped
class SignInDesk {

    private final SignIn signIn;
    private final SignInNames names;
    private final Sessions sessions;
    private final RoleGrants grants;
    private final Browser browser;
    private final Flash flash;
    private final SignInMessages messages;
    private final Clock clock;

    SignInDesk(
            SignIn signIn,
            SignInNames names,
            Sessions sessions,
            RoleGrants grants,
            Browser browser,
            Flash flash,
            SignInMessages messages,
            Clock clock) {
        this.signIn = signIn;
        this.names = names;
        this.sessions = sessions;
        this.grants = grants;
        this.browser = browser;
        this.flash = flash;
        this.messages = messages;
        this.clock = clock;
    }

    SignInNames.Claim claim(TypedSignIn typed) {
        return names.claim(typed);
    }

    GuessLimit.Guess count(SignInNames.Claim claim) {
        return signIn.count(claim.key(), browser.address());
    }

    Optional<SignIn.Attempt> look(SignInNames.Claim claim, GuessLimit.Guess guess) {
        return signIn.look(guess, browser.address(), claim.person());
    }

    boolean isRight(SignIn.Attempt attempt, String password) {
        // an endless password costs us, not the sender, and nobody can have one
        return signIn.isRight(attempt, password.length() > PasswordRule.LONGEST ? "" : password);
    }

    /** What the checkbox shows. */
    boolean isSharedDevice() {
        return browser.kind() == DeviceKind.SHARED;
    }

    void remember(DeviceKind kind) {
        browser.remember(kind);
    }

    Response open(SignIn.Attempt attempt, DeviceKind kind, @Nullable String back) {
        browser.session().ifPresent(sessions::end);
        browser.remember(signIn.open(attempt, browser.device(), kind));
        Credentials credentials = java.util.Objects.requireNonNull(attempt.credentials());
        if (credentials.mustChange()) {
            flash.done(messages.chooseOwn());
            return seeOther("/mijn-gegevens/wachtwoord");
        }
        return seeOther(Homes.backOr(back, home(credentials.person())));
    }

    private String home(PersonId person) {
        return Homes.of(grants.rolesOn(person, LocalDate.now(clock)));
    }

    Refusal tooOften() {
        return new Refusal(429, messages.tooOftenTitle(), messages.tooOften(), List.of(), Map.of());
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
