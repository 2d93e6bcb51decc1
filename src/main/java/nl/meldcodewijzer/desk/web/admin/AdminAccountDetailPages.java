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
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.person.Person;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.store.People;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** One account: access, password and roles. */
@Path("/beheer/accounts/{person:[0-9a-fA-F-]{36}}")
@Produces(MediaType.TEXT_HTML)
class AdminAccountDetailPages {

    /** What the page is about. */
    record Detail(Person person, AccountOverview.Access access, List<AccountOverview.GrantRow> grants) {}

    /** What there is to choose from. */
    record Choices(List<Option> roles, List<Option> authorities, List<Option> regions) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DetailPage(String title, Detail detail, Choices choices, Form form) implements TemplateInstance {}

    private final People people;
    private final AccountOverview overview;
    private final AccountAdministration administration;
    private final GrantForm grantForm;
    private final SignedIn signedIn;
    private final Flash flash;
    private final AdminMessages messages;
    private final AdminAccountMessages words;

    AdminAccountDetailPages(
            People people,
            AccountOverview overview,
            AccountAdministration administration,
            GrantForm grantForm,
            SignedIn signedIn,
            Flash flash,
            AdminMessages messages,
            AdminAccountMessages words) {
        this.people = people;
        this.overview = overview;
        this.administration = administration;
        this.grantForm = grantForm;
        this.signedIn = signedIn;
        this.flash = flash;
        this.messages = messages;
        this.words = words;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public DetailPage show(@RestPath String person) {
        return page(stored(person), Form.showing(Map.of(), messages));
    }

    @POST
    @Path("blokkeren")
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response block(@RestPath String person) {
        var found = stored(person);
        if (found.id().equals(signedIn.person())) {
            flash.failed(words.notYourself());
        } else {
            administration.block(found.id());
            flash.done(words.blockedDone());
        }
        return back(found);
    }

    @POST
    @Path("deblokkeren")
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response unblock(@RestPath String person) {
        var found = stored(person);
        administration.unblock(found.id());
        flash.done(words.unblockedDone());
        return back(found);
    }

    @POST
    @Path("wachtwoord")
    @RolesAllowed(Role.Codes.ADMIN)
    public AdminAccountPages.OneTimePage reset(@RestPath String person) {
        var found = requiringNew().call(() -> withAccount(person));
        var password = administration.oneTimePassword();
        var hash = administration.hash(password);
        requiringNew().run(() -> administration.givePassword(found.id(), hash));
        return new AdminAccountPages.OneTimePage(
                words.oneTimeTitle(), new AdminAccountPages.OneTime(found.id(), found.name(), password));
    }

    @POST
    @Path("rollen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Response give(@RestPath String person, MultivaluedMap<String, String> sent) {
        var found = requiringNew().call(() -> withAccount(person));
        var form = Form.sent(sent, messages);
        var grant = requiringNew().call(() -> grantForm.read(form));
        if (grant.isEmpty()) {
            return AdminView.invalid(requiringNew().call(() -> page(found, form)));
        }
        requiringNew().run(() -> administration.give(found.id(), grant.get()));
        flash.done(words.given());
        return back(found);
    }

    @POST
    @Path("rollen/{grant}/beeindigen")
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Response endGrant(@RestPath String person, @RestPath String grant) {
        var found = stored(person);
        administration.end(found.id(), Ids.read(grant));
        flash.done(words.roleEnded());
        return back(found);
    }

    private Person stored(String id) {
        return people.find(new PersonId(Ids.read(id))).orElseThrow(Refusal::notFound);
    }

    private Person withAccount(String id) {
        var person = stored(id);
        if (!overview.access(person.id()).exists()) {
            throw Refusal.notFound();
        }
        return person;
    }

    private DetailPage page(Person person, Form form) {
        return new DetailPage(
                person.name(),
                new Detail(person, overview.access(person.id()), overview.grants(person.id())),
                new Choices(grantForm.roles(), grantForm.authorities(), grantForm.regions()),
                form);
    }

    private static Response back(Person person) {
        return AdminView.seeOther("/beheer/accounts/" + person.id());
    }
}
