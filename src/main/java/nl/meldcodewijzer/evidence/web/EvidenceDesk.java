package nl.meldcodewijzer.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.evidence.Accepted;
import nl.meldcodewijzer.evidence.Claim;
import nl.meldcodewijzer.evidence.Proof;
import nl.meldcodewijzer.evidence.store.Acceptances;
import nl.meldcodewijzer.evidence.store.Claims;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Dates;
import org.jspecify.annotations.Nullable;

/** The list of what an organisation was handed in and accepted: a few statements, however long it is. */
@ApplicationScoped
class EvidenceDesk {

    /** What both parts of the list show of a proof. */
    record Line(String id, String name, String what, List<String> facts, String file, boolean standing) {}

    record View(
            String address,
            List<Line> waiting,
            List<Line> accepted,
            Pages acceptedPages,
            List<Line> decided,
            Pages decidedPages) {}

    private final Claims claims;
    private final Acceptances acceptances;
    private final Catalogue catalogue;
    private final EvidenceMessages messages;

    EvidenceDesk(Claims claims, Acceptances acceptances, Catalogue catalogue, EvidenceMessages messages) {
        this.claims = claims;
        this.acceptances = acceptances;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    View view(OrganisationId owner, @Nullable String acceptedPage, @Nullable String decidedPage) {
        var address = "/organisatie/" + owner + "/bewijzen";
        var accepted = Pages.of(acceptedPage, acceptances.count(owner), address, "geaccepteerd");
        var decided = Pages.of(decidedPage, claims.countDecided(owner), address, "besloten");
        return new View(
                address,
                claims.waiting(owner).stream()
                        .map(each -> waiting(address, each))
                        .toList(),
                acceptances.of(owner, accepted.offset(), Pages.SIZE).stream()
                        .map(this::accepted)
                        .toList(),
                accepted,
                claims.decided(owner, decided.offset(), Pages.SIZE).stream()
                        .map(each -> decided(address, each))
                        .toList(),
                decided);
    }

    private Line decided(String address, Claims.Named named) {
        var claim = named.claim();
        return new Line(
                claim.id().toString(),
                name(named.name()),
                what(claim.proof()),
                facts(claim.proof(), messages.handedIn(Dates.written(claim.handedInOn())), decision(claim.decision())),
                claim.file() == null ? "" : address + "/" + claim.id() + "/bestand",
                false);
    }

    private String decision(Claim.@Nullable Decision decision) {
        if (decision == null) {
            return "";
        }
        var on = Dates.written(decision.on());
        return decision.accepted()
                ? messages.acceptedOn(on, decision.reason())
                : messages.declinedOn(on, decision.reason());
    }

    private Line waiting(String address, Claims.Named named) {
        var claim = named.claim();
        return new Line(
                claim.id().toString(),
                name(named.name()),
                what(claim.proof()),
                facts(claim.proof(), messages.handedIn(Dates.written(claim.handedInOn()))),
                claim.file() == null ? "" : address + "/" + claim.id() + "/bestand",
                true);
    }

    private Line accepted(Accepted accepted) {
        var acceptance = accepted.acceptance();
        var certificate = accepted.certificate();
        return new Line(
                acceptance.id().toString(),
                name(accepted.name()),
                what(acceptance.proof()),
                facts(
                        acceptance.proof(),
                        ProofKinds.name(acceptance.provenance(), messages),
                        messages.acceptedOn(Dates.written(acceptance.acceptedOn()), acceptance.reason()),
                        certificate == null ? without(accepted) : messages.certificate(certificate.printed()),
                        withdrawn(accepted),
                        revoked(accepted)),
                "",
                accepted.withdrawnOn() == null);
    }

    private String without(Accepted accepted) {
        if (accepted.withdrawnOn() != null) {
            return "";
        }
        return accepted.given() ? messages.linkedNoMore() : messages.notLinked();
    }

    private String withdrawn(Accepted accepted) {
        var on = accepted.withdrawnOn();
        var why = accepted.withdrawnWhy();
        return on == null ? "" : messages.withdrawnOn(Dates.written(on), why == null ? "" : why);
    }

    /** A certificate that became void for another reason than our own taking back. */
    private String revoked(Accepted accepted) {
        var on = accepted.revokedOn();
        return on == null || accepted.withdrawnOn() != null ? "" : messages.revokedOn(Dates.written(on));
    }

    private List<String> facts(Proof proof, String... others) {
        var until = proof.paperUntil();
        return Stream.concat(
                        Stream.of(
                                messages.completed(Dates.written(proof.completedOn())),
                                until == null ? "" : messages.paperUntil(Dates.written(until))),
                        Stream.of(others))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private String what(Proof proof) {
        var programme = catalogue.titleOf(proof.programme());
        return proof.title() + " · " + programme;
    }

    private String name(@Nullable String name) {
        return name == null || name.isBlank() ? messages.nameless() : name;
    }
}
