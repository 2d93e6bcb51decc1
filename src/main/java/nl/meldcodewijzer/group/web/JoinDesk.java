package nl.meldcodewijzer.group.web;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.GuessLimit;
import nl.meldcodewijzer.group.Invitation;
import nl.meldcodewijzer.group.JoinCode;
import nl.meldcodewijzer.group.act.JoinGroup;
import nl.meldcodewijzer.group.act.SignUps;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;

/** Opens a group by its code, as often as somebody may guess. */
@RequestScoped
class JoinDesk {

    private final JoinGroup join;
    private final GuessLimit limit;
    private final SignUps signUps;
    private final Browser browser;
    private final Clock clock;
    private final JoinMessages messages;

    JoinDesk(JoinGroup join, GuessLimit limit, SignUps signUps, Browser browser, Clock clock, JoinMessages messages) {
        this.join = join;
        this.limit = limit;
        this.signUps = signUps;
        this.browser = browser;
        this.clock = clock;
        this.messages = messages;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What cannot be a code costs no guess, and finds nothing. */
    Optional<Invitation> open(String typed) {
        return JoinCode.typed(typed).flatMap(this::open);
    }

    private Optional<Invitation> open(JoinCode code) {
        // a class has one code and every wrong one is another: only the address says that somebody is guessing
        var own = GuessKey.account("groep|" + Ids.next());
        var guess = requiringNew().call(() -> limit.count(own, browser.address()));
        if (requiringNew().call(() -> limit.isTooMany(guess, browser.address()))) {
            throw new Refusal(429, messages.tooOftenTitle(), messages.tooOften(), List.of(), Map.of());
        }
        var found = requiringNew().call(() -> join.open(code, today()));
        if (found.isPresent()) {
            requiringNew().run(() -> limit.wasRight(guess));
        }
        return found;
    }

    /** Before the slow work of a new account. */
    void countAccount(JoinCode code) {
        if (!signUps.mayMake(code, browser.address())) {
            throw new Refusal(429, messages.tooOftenTitle(), messages.tooManyAccounts(), List.of(), Map.of());
        }
    }
}
