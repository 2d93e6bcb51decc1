package nl.meldcodewijzer.site.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.LanguageCookie;
import nl.meldcodewijzer.site.PageLanguage;

/** Has a page that is in English as well follow the choice of its reader, and says to caches that it does. */
@Provider
@InEnglish
class OfferedLanguage implements ContainerRequestFilter, ContainerResponseFilter {

    private final PageLanguage language;
    private final HttpServerRequest request;

    OfferedLanguage(PageLanguage language, HttpServerRequest request) {
        this.language = language;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        language.offer(LanguageCookie.of(request));
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }
}
