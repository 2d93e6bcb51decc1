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
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.person.EmailAddress;
import nl.meldcodewijzer.person.EmailTaken;
import nl.meldcodewijzer.person.Person;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.store.People;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All accounts: search one, make one. Nobody is listed before somebody was looked for. */
@Path("/beheer/accounts")
@Produces(MediaType.TEXT_HTML)
class AdminAccountPages {

    /** Who was found. */
    record Found(String search, List<Person> people, boolean more) {}

    /** A password to hand over, shown this once. */
    record OneTime(PersonId person, String name, String password) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchPage(String title, Found found) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewPage(String title, Form form) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneTimePage(String title, OneTime given) implements TemplateInstance {}

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final AccountAdministration administration;
    private final AdminMessages messages;
    private final AdminAccountMessages words;

    AdminAccountPages(
            People people, AccountAdministration administration, AdminMessages messages, AdminAccountMessages words) {
        this.people = people;
        this.administration = administration;
        this.messages = messages;
        this.words = words;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public SearchPage search(@RestQuery @Nullable String zoek) {
        var search = zoek == null ? "" : zoek.strip();
        var found = search.isEmpty() ? List.<Person>of() : people.matching(search, MOST + 1);
        return new SearchPage(
                words.title(), new Found(search, found.subList(0, Math.min(found.size(), MOST)), found.size() > MOST));
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Role.Codes.ADMIN)
    public NewPage form() {
        return new NewPage(words.newAccount(), Form.showing(Map.of(), messages));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    public Object make(MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent, messages);
        var name = form.required("name", LONGEST_NAME);
        var email = EmailAddress.read(form.value("email"));
        if (email.isEmpty()) {
            form.wrong("email", administration.wrongEmail());
        }
        if (!form.isRight()) {
            return wrong(form);
        }
        var password = administration.oneTimePassword();
        var hash = administration.hash(password);
        try {
            var person = requiringNew().call(() -> administration.add(name, email.orElseThrow(), hash));
            return new OneTimePage(words.oneTimeTitle(), new OneTime(person, name, password));
        } catch (EmailTaken e) {
            form.wrong("email", words.emailTaken());
            return wrong(form);
        }
    }

    private Object wrong(Form form) {
        return AdminView.invalid(new NewPage(words.newAccount(), form));
    }
}
