package nl.meldcodewijzer.evidence.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.evidence.act.DecideClaim;
import nl.meldcodewijzer.evidence.act.WithdrawAcceptance;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Retried;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What staff handed in and what was accepted, for the attention officer: decide, and take back. */
@Path("/organisatie/{organisation:[0-9a-fA-F-]{36}}/bewijzen")
@Produces(MediaType.TEXT_HTML)
class EvidencePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EvidencePage(String title, EvidenceDesk.View view) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final EvidenceDesk desk;
    private final DecideClaim decideClaim;
    private final WithdrawAcceptance withdrawAcceptance;
    private final EvidenceMessages messages;
    private final Flash flash;

    EvidencePages(
            SignedIn signedIn,
            EvidenceDesk desk,
            DecideClaim decideClaim,
            WithdrawAcceptance withdrawAcceptance,
            EvidenceMessages messages,
            Flash flash) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.decideClaim = decideClaim;
        this.withdrawAcceptance = withdrawAcceptance;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    public EvidencePage list(
            @RestPath UUID organisation,
            @RestQuery @Nullable String geaccepteerd,
            @RestQuery @Nullable String besloten) {
        return new EvidencePage(messages.title(), desk.view(owner(organisation), geaccepteerd, besloten));
    }

    @POST
    @Path("{claim:[0-9a-fA-F-]{36}}/besluit")
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Retried
    @Transactional
    public Response decide(
            @RestPath UUID organisation,
            @RestPath UUID claim,
            @RestForm @Nullable String besluit,
            @RestForm @Nullable String reden) {
        var owner = owner(organisation);
        var reason = Reasons.of(reden, messages);
        var accept = "accepteren".equals(besluit);
        if (!accept && !"afwijzen".equals(besluit)) {
            flash.failed(messages.chooseDecision());
        } else if (reason.isRight()) {
            tell(decideClaim.decide(owner, claim, accept, reason.text(), signedIn.person()), accept);
        } else {
            flash.failed(reason.mistake());
        }
        return back(owner);
    }

    private void tell(DecideClaim.Outcome outcome, boolean accept) {
        switch (outcome) {
            case DECIDED -> flash.done(accept ? messages.accepted() : messages.declined());
            case NOT_WAITING -> flash.failed(messages.decidedBefore());
            case NO_LONGER_LINKED -> flash.failed(messages.noLongerLinked());
            case STANDS_ALREADY -> flash.failed(messages.standsAlready());
            case TAKEN_BACK -> flash.failed(messages.takenBack());
        }
    }

    @POST
    @Path("{acceptance:[0-9a-fA-F-]{36}}/intrekken")
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Retried
    @Transactional
    public Response withdraw(@RestPath UUID organisation, @RestPath UUID acceptance, @RestForm @Nullable String reden) {
        var owner = owner(organisation);
        var reason = Reasons.of(reden, messages);
        if (!reason.isRight()) {
            flash.failed(reason.mistake());
        } else if (withdrawAcceptance.withdraw(owner, acceptance, reason.text(), signedIn.person())) {
            flash.done(messages.withdrawn());
        } else {
            flash.failed(messages.withdrawnBefore());
        }
        return back(owner);
    }

    private OrganisationId owner(UUID organisation) {
        return new OrganisationId(signedIn.inOrganisation(organisation, Role.ATTENTION_OFFICER));
    }

    private static Response back(OrganisationId owner) {
        return Response.seeOther(URI.create("/organisatie/" + owner + "/bewijzen"))
                .build();
    }
}
