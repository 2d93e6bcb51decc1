package nl.meldcodewijzer.account.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.meldcodewijzer.account.Credentials;
import nl.meldcodewijzer.account.DeviceKind;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.account.SessionToken;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Signing in, in steps, because the slow one must not hold a database connection:
 * {@link #count}, {@link #look}, then {@link #isRight} outside a transaction, then {@link #open}.
 */
@ApplicationScoped
public class SignIn {

    /** A guess that may be judged; without credentials it is wrong, but costs the same time. */
    public record Attempt(GuessLimit.Guess guess, @Nullable Credentials credentials) {}

    private final Accounts accounts;
    private final Sessions sessions;
    private final GuessLimit limit;
    private final Passwords passwords;
    private final SessionConfig config;
    private final AuditTrail trail;

    SignIn(
            Accounts accounts,
            Sessions sessions,
            GuessLimit limit,
            Passwords passwords,
            SessionConfig config,
            AuditTrail trail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.limit = limit;
        this.passwords = passwords;
        this.config = config;
        this.trail = trail;
    }

    public GuessLimit.Guess count(GuessKey account, GuessKey address) {
        return limit.count(account, address);
    }

    /** Absent: too often, come back later. */
    public Optional<Attempt> look(GuessLimit.Guess guess, GuessKey address, Optional<PersonId> person) {
        if (limit.isTooMany(guess, address)) {
            return Optional.empty();
        }
        return Optional.of(new Attempt(guess, person.flatMap(accounts::of).orElse(null)));
    }

    public boolean isRight(Attempt attempt, String password) {
        var credentials = attempt.credentials();
        var matches = passwords.isRight(password, credentials == null ? null : credentials.passwordHash());
        return matches && credentials != null && !credentials.blocked();
    }

    /** A new session, never one that was there before. */
    public SessionToken open(Attempt attempt, @Nullable String device, DeviceKind kind) {
        if (attempt.credentials() == null) {
            throw new IllegalStateException("Nobody to sign in");
        }
        limit.wasRight(attempt.guess());
        var person = attempt.credentials().person();
        var token = begin(person, device, kind);
        trail.record(AuditEntry.of(person, "signed-in", "person", person));
        return token;
    }

    /** A session for somebody who proved who they are in another way, such as by activating just now. */
    public SessionToken begin(PersonId person, @Nullable String device, DeviceKind kind) {
        var token = SessionToken.random();
        var lasts = kind == DeviceKind.SHARED ? config.shared().lasts() : config.lasts();
        sessions.open(person, token, device, kind, lasts);
        return token;
    }
}
