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
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.act.KeepOfficers;
import nl.meldcodewijzer.organisation.store.Officers;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Attention officers, and what stands on the cards of the units. */
@Path("/organisatie/{organisation}/aandachtsfunctionarissen")
@Produces(MediaType.TEXT_HTML)
class OfficerPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficersPage(String title, OfficerList list) implements TemplateInstance {}

    private final OfficerDesk desk;
    private final Officers officers;
    private final KeepOfficers keep;
    private final SignedIn signedIn;
    private final Here here;
    private final OfficerMessages officerMessages;

    OfficerPages(
            OfficerDesk desk,
            Officers officers,
            KeepOfficers keep,
            SignedIn signedIn,
            Here here,
            OfficerMessages officerMessages) {
        this.desk = desk;
        this.officers = officers;
        this.keep = keep;
        this.signedIn = signedIn;
        this.here = here;
        this.officerMessages = officerMessages;
    }

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
    public OfficersPage list(@RestPath String organisation) {
        var owner = Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER, Role.SIGNATORY);
        var keeps = signedIn.organisations(Role.ATTENTION_OFFICER).contains(owner.value());
        return new OfficersPage(here.messages().officers(), desk.list(owner, here.today(), keeps));
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    public FormPages.FormPage newForm(@RestPath String organisation) {
        var form = desk.form(owner(organisation), null, here.today());
        return new FormPages.FormPage(officerMessages.newOfficer(), form.hiding("sleutel", Ids.next()));
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Transactional
    public Response appoint(@RestPath String organisation, @Nullable MultivaluedMap<String, String> form) {
        var owner = owner(organisation);
        var typed = Typed.of(form, here.messages());
        var officer = desk.read(owner, typed.key(), 0, typed, here.today());
        if (typed.isRight()) {
            keep.appoint(owner, officer, signedIn.person());
            here.done(here.messages().saved());
            return FormPages.seeOther(home(owner));
        }
        return FormPages.again(
                officerMessages.newOfficer(),
                desk.form(owner, null, here.today()).hiding("sleutel", officer.id()),
                typed);
    }

    @GET
    @Path("{officer}")
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    public FormPages.FormPage form(@RestPath String organisation, @RestPath String officer) {
        var owner = owner(organisation);
        var stored = officers.find(owner, Owner.id(officer)).orElseThrow(Refusal::notFound);
        return new FormPages.FormPage(officerMessages.changeOfficer(), desk.form(owner, stored, here.today()));
    }

    @POST
    @Path("{officer}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    @Transactional
    public Response change(
            @RestPath String organisation, @RestPath String officer, @Nullable MultivaluedMap<String, String> form) {
        var owner = owner(organisation);
        var stored = officers.find(owner, Owner.id(officer)).orElseThrow(Refusal::notFound);
        var typed = Typed.of(form, here.messages());
        var changed = desk.read(owner, stored.id(), typed.version(), typed, here.today());
        if (typed.isRight()) {
            try {
                keep.change(owner, changed, signedIn.person());
                here.done(here.messages().saved());
                return FormPages.seeOther(home(owner));
            } catch (Refusal refusal) {
                typed.refused(refusal);
            }
        }
        return FormPages.again(officerMessages.changeOfficer(), desk.form(owner, stored, here.today()), typed);
    }

    private OrganisationId owner(String organisation) {
        return Owner.of(signedIn, organisation, Role.ATTENTION_OFFICER);
    }

    private static String home(OrganisationId owner) {
        return "/organisatie/" + owner + "/aandachtsfunctionarissen";
    }
}
