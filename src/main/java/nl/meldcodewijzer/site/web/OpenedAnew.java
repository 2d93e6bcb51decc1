package nl.meldcodewijzer.site.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import nl.meldcodewijzer.site.OpensAnew;
import nl.meldcodewijzer.site.PageLanguage;

/** Has an answer to a form offer the languages of the page with the form. */
@Provider
@OpensAnew
class OpenedAnew implements ContainerRequestFilter {

    private final PageLanguage language;

    OpenedAnew(PageLanguage language) {
        this.language = language;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        language.openAnew();
    }
}
