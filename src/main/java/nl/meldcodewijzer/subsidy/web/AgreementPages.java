package nl.meldcodewijzer.subsidy.web;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.subsidy.Agreement;
import nl.meldcodewijzer.subsidy.act.ChangeAgreement;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The agreements of an authority: the list, a new one, changing one. */
@Path("/gemeente/{authority}/afspraken")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Codes.AUTHORITY_OFFICER)
class AgreementPages {

    private final Desk desk;
    private final AgreementMessages agreementMessages;
    private final AgreementLists lists;
    private final AgreementForms forms;
    private final ChangeAgreement changeAgreement;
    private final Organisations organisations;
    private final Units units;

    AgreementPages(
            Desk desk,
            AgreementMessages agreementMessages,
            AgreementLists lists,
            AgreementForms forms,
            ChangeAgreement changeAgreement,
            Organisations organisations,
            Units units) {
        this.desk = desk;
        this.agreementMessages = agreementMessages;
        this.lists = lists;
        this.forms = forms;
        this.changeAgreement = changeAgreement;
        this.organisations = organisations;
        this.units = units;
    }

    /** A form with what was typed and what is wrong. */
    record Filled(
            String address,
            String organisation,
            String organisationName,
            Map<String, String> typed,
            Map<String, String> errors,
            List<UnitChoice> units,
            List<Option> instruments,
            boolean isNew) {}

    record UnitChoice(String id, String name, boolean chosen) {}

    /** Organisations to make an agreement with. */
    record Candidates(String address, String name, List<Option> found) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementsPage(String title, Place place, AgreementLists.Overview overview) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CandidatesPage(String title, Place place, Candidates candidates) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementFormPage(String title, Place place, Filled form) implements TemplateInstance {}

    @GET
    public AgreementsPage agreements(
            @RestPath String authority,
            @RestQuery @Nullable String naam,
            @RestQuery @Nullable String soort,
            @RestQuery @Nullable String uitkomst) {
        var owner = desk.authority(authority);
        return new AgreementsPage(
                desk.messages().tabAgreements(),
                desk.place(owner, "afspraken"),
                lists.overview(owner.code(), orEmpty(naam), orEmpty(soort), orEmpty(uitkomst)));
    }

    @GET
    @Path("/nieuw")
    public Object add(
            @RestPath String authority, @RestQuery @Nullable String organisatie, @RestQuery @Nullable String naam) {
        var owner = desk.authority(authority);
        var place = desk.place(owner, "afspraken");
        if (organisatie == null || organisatie.isBlank()) {
            var found = organisations.named(orEmpty(naam), 0, 50).stream()
                    .map(each -> new Option(each.id().toString(), each.name()))
                    .toList();
            return new CandidatesPage(
                    agreementMessages.newAgreement(),
                    place,
                    new Candidates(place.address() + "/afspraken/nieuw", orEmpty(naam), found));
        }
        var typed = new LinkedHashMap<String, String>();
        typed.put("vanaf", desk.today().toString());
        typed.put("verleend", desk.today().toString());
        return form(place, organisation(organisatie), typed, Map.of(), List.of(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object added(@RestPath String authority, MultivaluedMap<String, String> fields) {
        var owner = desk.authority(authority);
        var place = desk.place(owner, "afspraken");
        var form = new Form(fields, desk.messages());
        var organisation = organisation(form.typed("organisatie"));
        var agreement = forms.added(form, owner.code(), organisation, units.of(organisation));
        if (!form.errors().isEmpty()) {
            return invalid(form(place, organisation, form.values(), form.errors(), form.all("locatie"), null));
        }
        changeAgreement.add(agreement, desk.person());
        return desk.done(agreementMessages.agreementAdded(), place.address() + "/afspraken/" + agreement.id());
    }

    @GET
    @Path("/{agreement}/wijzigen")
    public AgreementFormPage change(@RestPath String authority, @RestPath String agreement) {
        var owner = desk.authority(authority);
        var old = desk.agreement(owner, agreement);
        return form(
                desk.place(owner, "afspraken"),
                old.organisation(),
                AgreementForms.values(old),
                Map.of(),
                old.units().stream().map(Object::toString).toList(),
                old);
    }

    @POST
    @Path("/{agreement}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object changed(
            @RestPath String authority, @RestPath String agreement, MultivaluedMap<String, String> fields) {
        var owner = desk.authority(authority);
        var place = desk.place(owner, "afspraken");
        var old = desk.agreement(owner, agreement);
        var form = new Form(fields, desk.messages());
        var changed = forms.changed(form, old, units.of(old.organisation()));
        if (!form.errors().isEmpty()) {
            return invalid(form(place, old.organisation(), form.values(), form.errors(), form.all("locatie"), old));
        }
        changeAgreement.change(changed, desk.person());
        return desk.done(agreementMessages.agreementChanged(), place.address() + "/afspraken/" + old.id());
    }

    private OrganisationId organisation(String id) {
        return organisations
                .find(new OrganisationId(Access.uuid(id)))
                .orElseThrow(Refusal::notFound)
                .id();
    }

    private AgreementFormPage form(
            Place place,
            OrganisationId organisation,
            Map<String, String> typed,
            Map<String, String> errors,
            List<String> chosen,
            @Nullable Agreement old) {
        var name =
                organisations.find(organisation).orElseThrow(Refusal::notFound).name();
        var choices = units.of(organisation).stream()
                .map(each -> new UnitChoice(
                        each.id().toString(),
                        each.name(),
                        chosen.contains(each.id().toString())))
                .toList();
        var address = place.address() + "/afspraken" + (old == null ? "" : "/" + old.id() + "/wijzigen");
        return new AgreementFormPage(
                old == null ? agreementMessages.newAgreement() : agreementMessages.changeTitle(),
                place,
                new Filled(
                        address,
                        organisation.toString(),
                        name,
                        typed,
                        errors,
                        choices,
                        desk.instruments(),
                        old == null));
    }

    private static Response invalid(TemplateInstance page) {
        return Response.status(400)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
