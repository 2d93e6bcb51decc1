package nl.meldcodewijzer.subsidy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.region.Authority;
import nl.meldcodewijzer.region.store.Authorities;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.subsidy.Agreement;

/** What every page of an authority's officer needs: whose desk it is, which day, and the way back after a deed. */
@RequestScoped
class Desk {

    private final Access access;
    private final Authorities authorities;
    private final SignedIn signedIn;
    private final SubsidyMessages messages;
    private final Wording wording;
    private final Flash flash;
    private final Clock clock;

    Desk(
            Access access,
            Authorities authorities,
            SignedIn signedIn,
            SubsidyMessages messages,
            Wording wording,
            Flash flash,
            Clock clock) {
        this.access = access;
        this.authorities = authorities;
        this.signedIn = signedIn;
        this.messages = messages;
        this.wording = wording;
        this.flash = flash;
        this.clock = clock;
    }

    Authority authority(String code) {
        return authorities.find(access.authority(code)).orElseThrow(Refusal::notFound);
    }

    Agreement agreement(Authority owner, String id) {
        var agreement = access.agreement(id);
        if (!agreement.authority().equals(owner.code())) {
            throw Refusal.notFound();
        }
        return agreement;
    }

    Place place(Authority owner, String tab) {
        return Place.of(owner, messages, tab);
    }

    SubsidyMessages messages() {
        return messages;
    }

    List<Option> instruments() {
        return wording.instruments();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    PersonId person() {
        return signedIn.person();
    }

    Response done(String message, String address) {
        flash.done(message);
        return Response.seeOther(URI.create(address)).build();
    }

    Response failed(String message, String address) {
        flash.failed(message);
        return Response.seeOther(URI.create(address)).build();
    }
}
