package nl.meldcodewijzer.desk.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.meldcodewijzer.account.DeviceKind;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.site.Language;
import nl.meldcodewijzer.site.LanguageCookie;
import nl.meldcodewijzer.site.LocalAddress;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Choosing the language of the pages. A link and no form, so that an invitation can lead to a page in English. */
@Path("/taal")
class LanguageChoice {

    private final Browser browser;

    LanguageChoice(Browser browser) {
        this.browser = browser;
    }

    @GET
    @PermitAll
    public Response choose(
            @RestQuery @Nullable String naar, @RestQuery @Nullable String terug, HttpServerRequest request) {
        var language = Language.ENGLISH.tag().equals(naar) ? Language.ENGLISH : Language.DUTCH;
        LanguageCookie.keep(request, language, browser.kind() == DeviceKind.SHARED);
        return Response.seeOther(URI.create(LocalAddress.orElse(terug, "/"))).build();
    }
}
