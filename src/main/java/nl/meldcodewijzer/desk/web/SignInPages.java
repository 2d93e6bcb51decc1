package nl.meldcodewijzer.desk.web;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.meldcodewijzer.account.DemoAccount;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.act.DemoMode;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Signing in, with an e-mail address or a staff number. */
@Path("/inloggen")
@Produces(MediaType.TEXT_HTML)
@InEnglish
class SignInPages {

    /** What the form shows. */
    record Form(TypedSignIn typed, boolean byStaffNumber, boolean sharedDevice, String back) {

        /** The same page for people who sign in the other way. */
        public String otherWay() {
            var way = byStaffNumber ? "" : "met=personeelsnummer&";
            return "/inloggen?" + way + "terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        }
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(String title, Form form, List<DemoAccount> demo) implements TemplateInstance {}

    private final SignInDesk desk;
    private final Accounts accounts;
    private final DemoMode demo;
    private final SignedIn signedIn;
    private final Flash flash;
    private final SignInMessages messages;

    SignInPages(
            SignInDesk desk,
            Accounts accounts,
            DemoMode demo,
            SignedIn signedIn,
            Flash flash,
            SignInMessages messages) {
        this.desk = desk;
        this.accounts = accounts;
        this.demo = demo;
        this.signedIn = signedIn;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @PermitAll
    public Object form(@RestQuery @Nullable String terug, @RestQuery @Nullable String met, HttpServerRequest request) {
        if (!signedIn.isAnonymous()) {
            var roles = signedIn.grants().stream().map(Grant::role).toList();
            return Response.seeOther(URI.create(Homes.backOr(terug, Homes.of(roles))))
                    .build();
        }
        var typed = TypedSignIn.take(request);
        var byStaffNumber = "personeelsnummer".equals(met) || typed.byStaffNumber();
        return new SignInPage(
                messages.title(),
                new Form(typed, byStaffNumber, desk.isSharedDevice(), Homes.backOr(terug, "")),
                demo.refresh() ? accounts.demo() : List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response signIn(@BeanParam SignInForm form, HttpServerRequest request) {
        var typed = form.typed();
        desk.remember(form.device());
        if (!form.isComplete()) {
            return again(form, messages.empty(), request);
        }
        var claim = requiringNew().call(() -> desk.claim(typed));
        var guess = requiringNew().call(() -> desk.count(claim));
        var attempt = requiringNew().call(() -> desk.look(claim, guess)).orElseThrow(desk::tooOften);
        if (!desk.isRight(attempt, form.givenPassword())) {
            return again(form, messages.wrong(), request);
        }
        return requiringNew().call(() -> desk.open(attempt, form.device(), form.terug()));
    }

    private Response again(SignInForm form, String message, HttpServerRequest request) {
        form.typed().keep(request);
        flash.failed(message);
        return Response.seeOther(URI.create(form.address())).build();
    }
}
