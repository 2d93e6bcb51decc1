package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.act.KeepAbsence;
import nl.meldcodewijzer.organisation.store.StaffAccounts;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One member of staff as the employer knows them; never scores, answers or modules. */
@Path("/organisatie/{organisation}/medewerkers/{employment}")
@Produces(MediaType.TEXT_HTML)
class StaffPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StaffPage(String title, StaffCard card) implements TemplateInstance {}

    private final StaffCards cards;
    private final KeepAbsence absences;
    private final StaffAccounts accounts;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Here here;
    private final StaffCardMessages staffCardMessages;

    StaffPages(
            StaffCards cards,
            KeepAbsence absences,
            StaffAccounts accounts,
            AuditTrail trail,
            SignedIn signedIn,
            Here here,
            StaffCardMessages staffCardMessages) {
        this.cards = cards;
        this.absences = absences;
        this.accounts = accounts;
        this.trail = trail;
        this.signedIn = signedIn;
        this.here = here;
        this.staffCardMessages = staffCardMessages;
    }

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER, Role.Codes.SIGNATORY})
    public StaffPage staff(@RestPath String organisation, @RestPath String employment) {
        var owner = Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.HR_IMPORTER, Role.SIGNATORY);
        var keeps =
                signedIn.organisations(Role.ATTENTION_OFFICER, Role.HR_IMPORTER).contains(owner.value());
        var card = cards.of(owner, id(employment), here.today(), keeps);
        return new StaffPage(card.name(), card);
    }

    @POST
    @Path("terug")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    @Transactional
    public Response back(
            @RestPath String organisation, @RestPath String employment, @Nullable MultivaluedMap<String, String> form) {
        var owner = owner(organisation);
        var absence = Owner.id(Typed.of(form, here.messages()).raw("afwezigheid"));
        absences.end(owner, id(employment), absence, here.today(), signedIn.person());
        here.done(here.messages().saved());
        return FormPages.seeOther("/organisatie/" + owner + "/medewerkers/" + id(employment));
    }

    @POST
    @Path("ontkoppelen")
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    @Transactional
    public Response unlink(@RestPath String organisation, @RestPath String employment) {
        var owner = owner(organisation);
        var id = id(employment);
        if (accounts.unlink(owner, id, here.today())) {
            trail.record(AuditEntry.of(signedIn.person(), "employment-unlinked", "employment", id)
                    .inOrganisation(owner.value()));
        }
        here.done(staffCardMessages.unlinked());
        return FormPages.seeOther("/organisatie/" + owner + "/medewerkers/" + id);
    }

    private OrganisationId owner(String organisation) {
        return Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.HR_IMPORTER);
    }

    private static EmploymentId id(String employment) {
        return new EmploymentId(Owner.id(employment));
    }
}
