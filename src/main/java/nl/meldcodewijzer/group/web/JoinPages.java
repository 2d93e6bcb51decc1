package nl.meldcodewijzer.group.web;

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
import java.util.Map;
import java.util.Objects;
import nl.meldcodewijzer.account.act.AccountMessages;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.Invitation;
import nl.meldcodewijzer.person.EmailTaken;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.OpensAnew;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Joining a group with the code on the board, with the account there is or a new one. */
@Path("/groep")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@InEnglish
class JoinPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TypeCodePage(String title, String code, String error) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoinPage(String title, JoinView view) implements TemplateInstance {}

    private final JoinDesk desk;
    private final Newcomers newcomers;
    private final SignedIn signedIn;
    private final Flash flash;
    private final JoinMessages messages;
    private final AccountMessages accountMessages;

    JoinPages(
            JoinDesk desk,
            Newcomers newcomers,
            SignedIn signedIn,
            Flash flash,
            JoinMessages messages,
            AccountMessages accountMessages) {
        this.desk = desk;
        this.newcomers = newcomers;
        this.signedIn = signedIn;
        this.flash = flash;
        this.messages = messages;
        this.accountMessages = accountMessages;
    }

    @GET
    public TypeCodePage form() {
        return new TypeCodePage(messages.title(), "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpensAnew
    public Response typed(@RestForm @Nullable String code) {
        var typed = code == null ? "" : code.strip();
        return desk.open(typed)
                .map(each -> Classroom.seeOther("/groep/" + shown(each.group())))
                .orElseGet(() -> wrongCode(typed));
    }

    @GET
    @Path("{code}")
    public Object look(@RestPath String code) {
        return desk.open(code)
                .<Object>map(each -> new JoinPage(
                        messages.joinTitle(each.group().name()), view(each, newcomers.myName(), "", Map.of())))
                .orElseGet(() -> wrongCode(code));
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpensAnew
    public Response join(@RestPath String code, @BeanParam JoinForm form) {
        var invitation = desk.open(code);
        if (invitation.isEmpty()) {
            return wrongCode(code);
        }
        return signedIn.isAnonymous() ? joinAsNew(invitation.get(), form) : joinAsMe(invitation.get(), form);
    }

    private Response joinAsMe(Invitation invitation, JoinForm form) {
        var called = form.calledOr(newcomers.myName());
        requiringNew().run(() -> {
            if (!newcomers.join(invitation.group(), signedIn.person(), called, desk.today())) {
                throw Refusal.conflict("group-full", messages.full());
            }
        });
        return inside();
    }

    private Response joinAsNew(Invitation invitation, JoinForm form) {
        var identity = form.identity();
        var mistakes = identity.mistakes(accountMessages);
        if (identity.email().isBlank()) {
            mistakes.put("email", messages.emailMissing());
        }
        if (!mistakes.isEmpty()) {
            return again(invitation, form, mistakes);
        }
        desk.countAccount(Objects.requireNonNull(invitation.group().code()).value());
        var hash = newcomers.hash(identity.password());
        try {
            requiringNew().run(() -> {
                if (!newcomers.joinWithAccount(invitation.group(), identity, hash, desk.today())) {
                    throw Refusal.conflict("group-full", messages.full());
                }
            });
        } catch (EmailTaken e) {
            return again(invitation, form, Map.of("email", accountMessages.emailTaken()));
        }
        return inside();
    }

    private Response inside() {
        flash.done(messages.joined());
        return Classroom.seeOther("/leren/groepen");
    }

    private Response again(Invitation invitation, JoinForm form, Map<String, String> mistakes) {
        var typed = form.identity();
        return Answers.invalid(new JoinPage(
                messages.joinTitle(invitation.group().name()),
                view(invitation, typed.name(), typed.email(), mistakes)));
    }

    private JoinView view(Invitation invitation, String name, String email, Map<String, String> errors) {
        return new JoinView(
                invitation, shown(invitation.group()), !signedIn.isAnonymous(), name, email, Map.copyOf(errors));
    }

    private Response wrongCode(String typed) {
        return Answers.invalid(new TypeCodePage(messages.title(), typed, messages.wrongCode()));
    }

    private static String shown(Group group) {
        return Objects.requireNonNull(group.code()).value().shown();
    }
}
