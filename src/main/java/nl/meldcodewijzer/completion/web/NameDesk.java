package nl.meldcodewijzer.completion.web;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.GuessLimit;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.HolderName;
import nl.meldcodewijzer.site.Refusal;

/** Says whether a typed name stands on a certificate, as often as somebody may guess; on all nodes together. */
@RequestScoped
class NameDesk {

    /** What somebody asked about a name, and the answer; empty when nothing was asked. */
    record NameCheck(String typed, String answer, boolean right) {

        static final NameCheck NOT_ASKED = new NameCheck("", "", false);
    }

    private static final int LONGEST_NAME = 200;

    private final CertificateDesk desk;
    private final GuessLimit limit;
    private final Browser browser;
    private final CompletionMessages messages;

    NameDesk(CertificateDesk desk, GuessLimit limit, Browser browser, CompletionMessages messages) {
        this.desk = desk;
        this.limit = limit;
        this.browser = browser;
        this.messages = messages;
    }

    /** An entry of its own: a guess is counted for good before it is judged. */
    NameCheck check(String number, String name) {
        var found = requiringNew().call(() -> desk.find(number));
        if (!(found instanceof CertificateDesk.Found certificate) || name.isBlank()) {
            return new NameCheck("", messages.typeName(), false);
        }
        return check(certificate.view().certificate(), name);
    }

    private NameCheck check(Certificate certificate, String name) {
        var key = GuessKey.account("certificaat|" + certificate.number().canonical());
        var guess = requiringNew().call(() -> limit.count(key, browser.address()));
        if (requiringNew().call(() -> limit.isTooMany(guess, browser.address()))) {
            throw new Refusal(429, messages.tooOftenTitle(), messages.tooOften(), List.of(), Map.of());
        }
        var right = name.length() <= LONGEST_NAME && HolderName.matches(certificate.holderName(), name);
        if (right) {
            requiringNew().run(() -> limit.wasRight(guess));
        }
        return new NameCheck(name, right ? messages.nameRight() : messages.nameWrong(), right);
    }
}
