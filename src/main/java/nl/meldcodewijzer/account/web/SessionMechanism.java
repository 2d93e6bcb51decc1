package nl.meldcodewijzer.account.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Identified;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.SessionToken;
import nl.meldcodewijzer.account.act.LeftMark;
import nl.meldcodewijzer.account.act.SessionConfig;
import nl.meldcodewijzer.account.act.SessionCookie;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.Identities;
import org.jspecify.annotations.Nullable;

/**
 * Signs a request in by its session cookie or API key. A cookie that no longer counts makes the request anonymous,
 * so that the sign-in page stays reachable; a wrong API key likewise, and the endpoint answers 401.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final Identities identities;
    private final BlockingSecurityExecutor executor;
    private final SessionConfig config;
    private final Clock clock;

    SessionMechanism(Identities identities, BlockingSecurityExecutor executor, SessionConfig config, Clock clock) {
        this.identities = identities;
        this.executor = executor;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var request = context.request();
        if (context.normalizedPath().startsWith("/assets/")) {
            return anonymous();
        }
        var authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            var key = new SessionToken(authorization.substring(BEARER.length()).strip());
            return executor.executeBlocking(() -> byApiKey(key));
        }
        return SessionCookie.of(request)
                .map(token -> executor.executeBlocking(() -> LeftMark.isOn(request) ? left(token) : bySession(token))
                        .invoke(identity -> expireUnlessSignedIn(context, identity)))
                .orElseGet(SessionMechanism::anonymous);
    }

    @SuppressWarnings("NullAway") // Quarkus takes an absent identity as anonymous
    private static Uni<SecurityIdentity> anonymous() {
        return Uni.createFrom().nullItem();
    }

    @SuppressWarnings("NullAway") // Quarkus takes an absent identity as anonymous
    private SecurityIdentity byApiKey(SessionToken key) {
        return identity(identities.byApiKey(key, LocalDate.now(clock)));
    }

    @SuppressWarnings("NullAway") // Quarkus takes an absent identity as anonymous
    private SecurityIdentity bySession(SessionToken token) {
        var found = identities.bySession(
                token, LocalDate.now(clock), config.idle(), config.shared().idle());
        if (found.isPresent() && found.get().seenLongAgo()) {
            identities.seen(token);
        }
        return identity(found);
    }

    /** Whoever left fast is signed out, also when the service could not be told then. */
    @SuppressWarnings("NullAway") // Quarkus takes an absent identity as anonymous
    private SecurityIdentity left(SessionToken token) {
        identities.end(token);
        return null;
    }

    private static void expireUnlessSignedIn(RoutingContext context, @Nullable SecurityIdentity identity) {
        if (identity == null) {
            SessionCookie.expire(context.request());
        }
    }

    @Nullable
    private static SecurityIdentity identity(Optional<Identified> found) {
        return found.map(SessionMechanism::identity).orElse(null);
    }

    private static SecurityIdentity identity(Identified who) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(who.person().toString()))
                .addRole(Role.LEARNER.code())
                .addAttribute(SignedIn.PERSON, who.person())
                .addAttribute(SignedIn.GRANTS, who.grants())
                .addAttribute(SignedIn.NAME, who.name())
                .addAttribute(SignedIn.DEVICE, who.device());
        who.grants().stream().map(Grant::role).map(Role::code).forEach(identity::addRole);
        return identity.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401));
    }
}
