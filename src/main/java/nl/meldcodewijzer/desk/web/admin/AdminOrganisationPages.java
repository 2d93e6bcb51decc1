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
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Option;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All organisations: find one, make one. */
@Path("/beheer/organisaties")
@Produces(MediaType.TEXT_HTML)
class AdminOrganisationPages {

    /** What was found. */
    record Found(List<Organisation> organisations, Paging paging) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(String title, Found found) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewPage(String title, Form form, List<Option> sectors) implements TemplateInstance {}

    private final Organisations organisations;
    private final OrganisationAdministration administration;
    private final Flash flash;
    private final AdminMessages messages;

    AdminOrganisationPages(
            Organisations organisations,
            OrganisationAdministration administration,
            Flash flash,
            AdminMessages messages) {
        this.organisations = organisations;
        this.administration = administration;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public ListPage list(@RestQuery @Nullable String zoek, @RestQuery @Nullable String pagina) {
        var search = zoek == null ? "" : zoek.strip();
        var page = Paging.page(pagina);
        var found = organisations.named(search, Paging.offset(page), Paging.SIZE + 1);
        var shown = found.subList(0, Math.min(found.size(), Paging.SIZE));
        var paging = new Paging("/beheer/organisaties", search, page, found.size() > Paging.SIZE);
        return new ListPage(messages.organisations(), new Found(shown, paging));
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Role.Codes.ADMIN)
    public NewPage form() {
        return new NewPage(messages.newOrganisation(), Form.showing(Map.of(), messages), administration.sectors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Response make(MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent, messages);
        var organisation = administration.read(form);
        if (organisation.isEmpty()
                || !form.accepts(() -> requiringNew().run(() -> administration.add(organisation.get())))) {
            return AdminView.invalid(new NewPage(messages.newOrganisation(), form, administration.sectors()));
        }
        flash.done(messages.organisationMade());
        return AdminView.seeOther("/beheer/organisaties/" + organisation.get().id());
    }
}
