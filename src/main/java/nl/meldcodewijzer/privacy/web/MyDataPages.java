package nl.meldcodewijzer.privacy.web;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.AccountMessages;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.ChosenIdentity;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.store.EmploymentLinks;
import nl.meldcodewijzer.person.EmailTaken;
import nl.meldcodewijzer.person.store.People;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.OpensAnew;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One's own data: see it, change it, take it along, let go of it. */
@Path("/mijn-gegevens")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Codes.LEARNER)
class MyDataPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyDataPage(String title, MyDataView view) implements TemplateInstance {}

    private final MyData data;
    private final People people;
    private final Sessions sessions;
    private final EmploymentLinks links;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Browser browser;
    private final Flash flash;
    private final Clock clock;
    private final MyDataMessages messages;
    private final AccountMessages accountMessages;

    MyDataPages(
            MyData data,
            People people,
            Sessions sessions,
            EmploymentLinks links,
            AuditTrail trail,
            SignedIn signedIn,
            Browser browser,
            Flash flash,
            Clock clock,
            MyDataMessages messages,
            AccountMessages accountMessages) {
        this.data = data;
        this.people = people;
        this.sessions = sessions;
        this.links = links;
        this.trail = trail;
        this.signedIn = signedIn;
        this.browser = browser;
        this.flash = flash;
        this.clock = clock;
        this.messages = messages;
        this.accountMessages = accountMessages;
    }

    @GET
    @RolesAllowed(Role.Codes.LEARNER)
    @InEnglish
    public MyDataPage show() {
        return new MyDataPage(messages.title(), data.view());
    }

    @GET
    @Path("download.json")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Codes.LEARNER)
    public Response download() {
        return Response.ok(data.everything())
                .header("Content-Disposition", "attachment; filename=\"mijn-gegevens.json\"")
                .build();
    }

    @POST
    @RolesAllowed(Role.Codes.LEARNER)
    @InEnglish
    @OpensAnew
    public Response change(@RestForm @Nullable String name, @RestForm @Nullable String email) {
        var typed = ChosenIdentity.typed(name, email, null);
        var mistakes = typed.mistakesInNameAndEmail(accountMessages);
        if (typed.email().isBlank() && links.withStaffNumber(signedIn.person()).isEmpty()) {
            mistakes.put("email", messages.emailNeeded());
        }
        if (!mistakes.isEmpty()) {
            return wrong(typed, mistakes);
        }
        try {
            requiringNew().run(() -> {
                people.change(signedIn.person(), typed.name(), typed.address());
                trail.record(AuditEntry.of(signedIn.person(), "identity-changed", "person", signedIn.person()));
            });
        } catch (EmailTaken e) {
            return wrong(typed, Map.of("email", accountMessages.emailTaken()));
        }
        return done(messages.saved());
    }

    private Response wrong(ChosenIdentity typed, Map<String, String> mistakes) {
        var view = requiringNew().call(() -> data.view(typed, mistakes));
        return OwnAnswers.invalid(new MyDataPage(messages.title(), view));
    }

    @POST
    @Path("sessies/beeindigen")
    @RolesAllowed(Role.Codes.LEARNER)
    @Transactional
    @InEnglish
    public Response endOtherSessions() {
        browser.session()
                .ifPresentOrElse(
                        mine -> sessions.endOthers(signedIn.person(), mine), () -> sessions.endAll(signedIn.person()));
        return done(messages.othersEnded());
    }

    @POST
    @Path("werk/{employment}/ontkoppelen")
    @RolesAllowed(Role.Codes.LEARNER)
    @Transactional
    @InEnglish
    public Response unlink(@RestPath String employment) {
        var id = new EmploymentId(Ids.read(employment));
        if (data.isTheOnlyWayIn(id)) {
            flash.failed(messages.emailNeededFirst());
            return OwnAnswers.seeOther("/mijn-gegevens");
        }
        if (!links.unlink(signedIn.person(), id, LocalDate.now(clock))) {
            throw Refusal.notFound();
        }
        trail.record(AuditEntry.of(signedIn.person(), "employment-unlinked", "employment", id));
        return done(messages.unlinked());
    }

    private Response done(String message) {
        flash.done(message);
        return OwnAnswers.seeOther("/mijn-gegevens");
    }
}
