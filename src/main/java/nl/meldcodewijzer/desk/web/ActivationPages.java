package nl.meldcodewijzer.desk.web;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.meldcodewijzer.account.act.AccountMessages;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.ActivationCode;
import nl.meldcodewijzer.organisation.Invitation;
import nl.meldcodewijzer.organisation.LinkOutcome;
import nl.meldcodewijzer.organisation.NotLinked;
import nl.meldcodewijzer.person.EmailTaken;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.OpensAnew;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Using an activation code: making an account with it, or linking one more employment to the account there is. */
@Path("/activeren")
@Produces(MediaType.TEXT_HTML)
@InEnglish
class ActivationPages {

    /** What was typed as code. */
    record CodeForm(String code, String error) {}

    /** What was typed as account; an error per field. */
    record AccountForm(
            String code, String organisation, String name, String email, Map<String, String> errors, boolean signedIn) {

        public String error(String field) {
            return errors.getOrDefault(field, "");
        }
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CodePage(String title, CodeForm form) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountPage(String title, AccountForm form) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkPage(String title, AccountForm form) implements TemplateInstance {}

    private final ActivationDesk desk;
    private final SignedIn signedIn;
    private final Flash flash;
    private final ActivationMessages messages;
    private final AccountMessages accountMessages;

    ActivationPages(
            ActivationDesk desk,
            SignedIn signedIn,
            Flash flash,
            ActivationMessages messages,
            AccountMessages accountMessages) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.flash = flash;
        this.messages = messages;
        this.accountMessages = accountMessages;
    }

    @GET
    @PermitAll
    public CodePage form(@RestQuery @Nullable String code) {
        return new CodePage(messages.title(), new CodeForm(code == null ? "" : code, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @OpensAnew
    public Object use(@BeanParam ActivationForm form) {
        var guess = requiringNew().call(() -> desk.count(form.typedCode()));
        var tooMany = requiringNew().call(() -> desk.isTooMany(guess));
        if (tooMany) {
            throw desk.tooOften();
        }
        var code = form.activationCode();
        var invitation = code.flatMap(each -> requiringNew().call(() -> desk.open(each)));
        if (code.isEmpty() || invitation.isEmpty()) {
            return wrongCode(form, messages.wrongCode());
        }
        requiringNew().run(() -> desk.wasRight(guess));
        return signedIn.isAnonymous()
                ? account(form, code.get(), invitation.get())
                : link(form, code.get(), invitation.get());
    }

    private Object link(ActivationForm form, ActivationCode code, Invitation invitation) {
        if (form.link() == null) {
            return new LinkPage(messages.linkTitle(), shown(form, invitation, Map.of()));
        }
        try {
            requiringNew().run(() -> desk.link(code));
        } catch (NotLinked e) {
            return refused(form, e);
        }
        flash.done(messages.linked());
        return Response.seeOther(URI.create("/leren")).build();
    }

    private Object account(ActivationForm form, ActivationCode code, Invitation invitation) {
        if (form.isOnlyCode()) {
            return new AccountPage(messages.accountTitle(), invited(form, invitation));
        }
        var identity = form.identity();
        var mistakes = identity.mistakes(accountMessages);
        if (!mistakes.isEmpty()) {
            return wrongAccount(form, invitation, mistakes);
        }
        var hash = desk.hash(identity.password());
        try {
            requiringNew().run(() -> desk.activate(code, identity, hash));
        } catch (EmailTaken e) {
            return wrongAccount(form, invitation, Map.of("email", accountMessages.emailTaken()));
        } catch (NotLinked e) {
            return refused(form, e);
        }
        flash.done(messages.welcome());
        return Response.seeOther(URI.create("/leren")).build();
    }

    private AccountForm invited(ActivationForm form, Invitation invitation) {
        return new AccountForm(
                form.typedCode(),
                invitation.organisationName(),
                invitation.name() == null ? "" : invitation.name(),
                invitation.email() == null ? "" : invitation.email(),
                Map.of(),
                false);
    }

    private AccountForm shown(ActivationForm form, Invitation invitation, Map<String, String> errors) {
        var identity = form.identity();
        return new AccountForm(
                form.typedCode(),
                invitation.organisationName(),
                identity.name(),
                identity.email(),
                new LinkedHashMap<>(errors),
                !signedIn.isAnonymous());
    }

    private Response wrongAccount(ActivationForm form, Invitation invitation, Map<String, String> mistakes) {
        return Answers.invalid(new AccountPage(messages.accountTitle(), shown(form, invitation, mistakes)));
    }

    private Response refused(ActivationForm form, NotLinked refusal) {
        return wrongCode(form, refusal.outcome() == LinkOutcome.TAKEN ? messages.taken() : messages.wrongCode());
    }

    private Response wrongCode(ActivationForm form, String message) {
        return Answers.invalid(new CodePage(messages.title(), new CodeForm(form.typedCode(), message)));
    }
}
