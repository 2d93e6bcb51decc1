package nl.meldcodewijzer.organisation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.act.KeepStaff;
import nl.meldcodewijzer.organisation.store.Register;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Each deed on one member of staff has its own form: change from a day, correct, end, away. */
@Path("/organisatie/{organisation}/medewerkers/{employment}/{deed:wijzigen|corrigeren|einde|afwezig|functie-erbij}")
class ChangeStaffPages {

    private final Register register;
    private final StaffDeeds deeds;
    private final SignedIn signedIn;
    private final Flash flash;
    private final OrganisationMessages messages;
    private final Clock clock;

    ChangeStaffPages(
            Register register,
            StaffDeeds deeds,
            SignedIn signedIn,
            Flash flash,
            OrganisationMessages messages,
            Clock clock) {
        this.register = register;
        this.deeds = deeds;
        this.signedIn = signedIn;
        this.flash = flash;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    public FormPages.FormPage form(
            @RestPath String organisation,
            @RestPath String employment,
            @RestPath String deed,
            @RestQuery @Nullable String functie) {
        var owner = owner(organisation);
        var member = register.find(owner, id(employment)).orElseThrow(Refusal::notFound);
        var one = deeds.called(deed);
        var visit = new StaffDeeds.Visit(owner, member, functie, LocalDate.now(clock));
        return new FormPages.FormPage(one.title(visit), one.form(visit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.HR_IMPORTER})
    @Transactional
    public Response act(
            @RestPath String organisation,
            @RestPath String employment,
            @RestPath String deed,
            @Nullable MultivaluedMap<String, String> form) {
        var owner = owner(organisation);
        var member = register.find(owner, id(employment)).orElseThrow(Refusal::notFound);
        var typed = Typed.of(form, messages);
        var one = deeds.called(deed);
        var visit = new StaffDeeds.Visit(owner, member, typed.raw("assignment"), LocalDate.now(clock));
        try {
            one.act(visit, typed, new KeepStaff.Hand(owner, member.id(), typed.version(), signedIn.person()));
            if (typed.isRight()) {
                flash.done(messages.saved());
                return FormPages.seeOther(visit.address());
            }
        } catch (Refusal refusal) {
            typed.refused(refusal);
        }
        var now = typed.isStale() ? visit.toTheLatest() : visit;
        return FormPages.again(one.title(now), one.form(now), typed);
    }

    private OrganisationId owner(String organisation) {
        return Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.HR_IMPORTER);
    }

    private static EmploymentId id(String employment) {
        return new EmploymentId(Owner.id(employment));
    }
}
