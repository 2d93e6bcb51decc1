package nl.meldcodewijzer.site.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.meldcodewijzer.site.Language;
import nl.meldcodewijzer.site.LanguageCookie;
import nl.meldcodewijzer.site.PageLanguage;
import nl.meldcodewijzer.site.Refusal;

/** Tells a refusal in the form the caller understands: a problem document under /api, a page elsewhere. */
@RequestScoped
class ErrorAnswers {

    /** What the error page shows. */
    record Message(int status, String detail, List<Refusal.Error> errors) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(String title, Message message) implements TemplateInstance {}

    private final HttpServerRequest request;
    private final PageLanguage language;

    ErrorAnswers(HttpServerRequest request, PageLanguage language) {
        this.request = request;
        this.language = language;
    }

    Response answer(Refusal refusal) {
        if (isApi()) {
            return Problem.of(refusal).response();
        }
        if (refusal.status() == 401) {
            return toSignIn();
        }
        // what a page in Dutch only says of its own cannot be put into English, all else can
        var chosen = !language.isOffered() && EnglishRefusals.knows(refusal);
        if (chosen) {
            language.offer(LanguageCookie.of(request));
        }
        var answer = page(language.language() == Language.ENGLISH ? EnglishRefusals.of(refusal) : refusal);
        return chosen ? answer.header(HttpHeaders.VARY, HttpHeaders.COOKIE).build() : answer.build();
    }

    private static Response.ResponseBuilder page(Refusal refusal) {
        var message = new Message(refusal.status(), String.valueOf(refusal.getMessage()), refusal.errors());
        return Response.status(refusal.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new ErrorPage(refusal.title(), message).render());
    }

    private Response toSignIn() {
        // a form that was sent cannot be sent again by coming back, so only reading returns to where it was
        var back = "GET".equals(request.method().name())
                ? "?terug=" + URLEncoder.encode(request.uri(), StandardCharsets.UTF_8)
                : "";
        return Response.seeOther(URI.create("/inloggen" + back)).build();
    }

    private boolean isApi() {
        return String.valueOf(request.path()).startsWith("/api/");
    }
}
