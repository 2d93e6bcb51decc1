package nl.meldcodewijzer.desk.web.admin;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One unit of an organisation. */
@Path("/beheer/organisaties/{organisation}/locaties")
@Produces(MediaType.TEXT_HTML)
class AdminUnitPages {

    /** What the page is about; without an id it is a new unit. */
    record Place(String organisation, String organisationName, String unit, int version, String until) {

        public boolean isNew() {
            return unit.isEmpty();
        }

        public String address() {
            return "/beheer/organisaties/" + organisation + "/locaties" + (isNew() ? "" : "/" + unit);
        }
    }

    /** What there is to choose from. */
    record Choices(List<Option> sectors, List<Option> authorities) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UnitPage(String title, Place place, Choices choices, Form form) implements TemplateInstance {}

    private final Organisations organisations;
    private final Units units;
    private final UnitAdministration administration;
    private final Flash flash;
    private final AdminMessages messages;

    AdminUnitPages(
            Organisations organisations,
            Units units,
            UnitAdministration administration,
            Flash flash,
            AdminMessages messages) {
        this.organisations = organisations;
        this.units = units;
        this.administration = administration;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Role.Codes.ADMIN)
    public UnitPage form(@RestPath String organisation) {
        var owner = owner(organisation);
        return page(owner, null, Form.showing(Map.of("sector", owner.sector()), messages));
    }

    @GET
    @Path("{unit}")
    @RolesAllowed(Role.Codes.ADMIN)
    public UnitPage show(@RestPath String organisation, @RestPath String unit) {
        var owner = owner(organisation);
        var stored = stored(owner, unit);
        return page(owner, stored, administration.form(stored));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Response make(@RestPath String organisation, MultivaluedMap<String, String> sent) {
        var owner = requiringNew().call(() -> owner(organisation));
        var form = Form.sent(sent, messages);
        var unit = requiringNew().call(() -> administration.read(form, owner.id(), null));
        if (unit.isEmpty() || !form.accepts(() -> requiringNew().run(() -> administration.add(unit.get())))) {
            return AdminView.invalid(requiringNew().call(() -> page(owner, null, form)));
        }
        return done(messages.unitMade(), owner);
    }

    @POST
    @Path("{unit}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Response change(@RestPath String organisation, @RestPath String unit, MultivaluedMap<String, String> sent) {
        var owner = requiringNew().call(() -> owner(organisation));
        var stored = requiringNew().call(() -> stored(owner, unit));
        var form = Form.sent(sent, messages);
        var changed = requiringNew().call(() -> administration.read(form, owner.id(), stored));
        if (changed.isEmpty() || !form.accepts(() -> requiringNew().run(() -> administration.change(changed.get())))) {
            administration.form(stored).fillInto(form);
            return AdminView.invalid(requiringNew().call(() -> page(owner, stored, form)));
        }
        return done(messages.changed(), owner);
    }

    @POST
    @Path("{unit}/beeindigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Response end(@RestPath String organisation, @RestPath String unit, MultivaluedMap<String, String> sent) {
        var owner = requiringNew().call(() -> owner(organisation));
        var stored = requiringNew().call(() -> stored(owner, unit));
        var form = Form.sent(sent, messages);
        var until = form.date("until").orElse(administration.today());
        if (!form.isRight()
                || !form.accepts(() -> requiringNew().run(() -> administration.end(stored, form.version(), until)))) {
            administration.form(stored).fillInto(form);
            return AdminView.invalid(requiringNew().call(() -> page(owner, stored, form)));
        }
        return done(messages.unitEnded(), owner);
    }

    private Organisation owner(String id) {
        return organisations.find(new OrganisationId(Ids.read(id))).orElseThrow(Refusal::notFound);
    }

    private Unit stored(Organisation owner, String id) {
        return units.find(owner.id(), new UnitId(Ids.read(id))).orElseThrow(Refusal::notFound);
    }

    private UnitPage page(Organisation owner, @Nullable Unit unit, Form form) {
        return new UnitPage(
                unit == null ? messages.newUnit() : unit.name(),
                new Place(
                        owner.id().toString(),
                        owner.name(),
                        unit == null ? "" : unit.id().toString(),
                        unit == null ? 0 : unit.version(),
                        unit == null ? "" : AdminView.shown(unit.period().until())),
                new Choices(administration.sectors(), administration.authorities()),
                form);
    }

    private Response done(String message, Organisation owner) {
        flash.done(message);
        return AdminView.seeOther("/beheer/organisaties/" + owner.id());
    }
}
