package nl.meldcodewijzer.desk.web.admin;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

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
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.Organisation;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** One organisation: its data, units and numbers. */
@Path("/beheer/organisaties/{organisation:[0-9a-fA-F-]{36}}")
@Produces(MediaType.TEXT_HTML)
class AdminOrganisationDetailPages {

    /** What the page is about. */
    record Detail(
            Organisation organisation, String until, List<UnitRow> units, List<NumberAdministration.Row> numbers) {}

    /** One unit in the list. */
    record UnitRow(String id, String name, String until) {

        static UnitRow of(Unit unit) {
            return new UnitRow(
                    unit.id().toString(),
                    unit.name(),
                    AdminView.shown(unit.period().until()));
        }
    }

    /** What there is to choose from. */
    record Choices(List<Option> sectors, List<Option> schemes, List<Option> units) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DetailPage(String title, Detail detail, Choices choices, Form form) implements TemplateInstance {}

    private final Organisations organisations;
    private final Units units;
    private final OrganisationAdministration administration;
    private final NumberAdministration numbers;
    private final Flash flash;
    private final AdminMessages messages;

    AdminOrganisationDetailPages(
            Organisations organisations,
            Units units,
            OrganisationAdministration administration,
            NumberAdministration numbers,
            Flash flash,
            AdminMessages messages) {
        this.organisations = organisations;
        this.units = units;
        this.administration = administration;
        this.numbers = numbers;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public DetailPage show(@RestPath String organisation) {
        var stored = stored(organisation);
        return page(stored, shown(stored));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Response change(@RestPath String organisation, MultivaluedMap<String, String> sent) {
        var stored = requiringNew().call(() -> stored(organisation));
        var form = Form.sent(sent, messages);
        var changed = administration.read(form, stored);
        if (changed.isEmpty() || !form.accepts(() -> requiringNew().run(() -> administration.change(changed.get())))) {
            return wrong(stored, form);
        }
        return done(messages.changed(), stored.id());
    }

    @POST
    @Path("beeindigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Response end(@RestPath String organisation, MultivaluedMap<String, String> sent) {
        var stored = requiringNew().call(() -> stored(organisation));
        var form = Form.sent(sent, messages);
        var until = form.date("until").orElse(administration.today());
        if (!form.isRight()
                || !form.accepts(
                        () -> requiringNew().run(() -> administration.end(stored.id(), form.version(), until)))) {
            return wrong(stored, form);
        }
        return done(messages.organisationEnded(), stored.id());
    }

    @POST
    @Path("nummers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Response addNumber(@RestPath String organisation, MultivaluedMap<String, String> sent) {
        var stored = requiringNew().call(() -> stored(organisation));
        var form = Form.sent(sent, messages);
        var known = requiringNew().call(() -> units.of(stored.id()));
        var number = numbers.read(form, stored.id(), known);
        if (number.isEmpty() || !form.accepts(() -> requiringNew().run(() -> numbers.add(stored.id(), number.get())))) {
            return wrong(stored, form);
        }
        return done(messages.numberAdded(), stored.id());
    }

    @POST
    @Path("nummers/{number}/beeindigen")
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response endNumber(@RestPath String organisation, @RestPath String number) {
        var stored = stored(organisation);
        numbers.end(stored.id(), Ids.read(number));
        return done(messages.numberEnded(), stored.id());
    }

    private Organisation stored(String id) {
        return organisations.find(new OrganisationId(Ids.read(id))).orElseThrow(Refusal::notFound);
    }

    private Form shown(Organisation stored) {
        return Form.showing(
                Map.of("name", stored.name(), "sector", stored.sector(), "signInCode", stored.signInCode()), messages);
    }

    private DetailPage page(Organisation stored, Form form) {
        var all = units.of(stored.id());
        return new DetailPage(
                stored.name(),
                new Detail(
                        stored,
                        AdminView.shown(stored.period().until()),
                        all.stream().map(UnitRow::of).toList(),
                        numbers.rows(stored.id(), all)),
                new Choices(
                        administration.sectors(),
                        NumberAdministration.schemes(),
                        all.stream()
                                .map(unit -> new Option(unit.id().toString(), unit.name()))
                                .toList()),
                form);
    }

    private Response wrong(Organisation stored, Form form) {
        shown(stored).fillInto(form);
        return AdminView.invalid(requiringNew().call(() -> page(stored, form)));
    }

    private Response done(String message, OrganisationId id) {
        flash.done(message);
        return AdminView.seeOther("/beheer/organisaties/" + id);
    }
}
