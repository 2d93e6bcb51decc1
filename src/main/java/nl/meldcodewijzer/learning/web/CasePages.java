package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Walking through a case: each choice is a page, so that it works without script, and back is back. */
@Path("/modules/{slug}/dilemma/{dilemma}")
@Produces(MediaType.TEXT_HTML)
@InEnglish
class CasePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CasePage(String title, CaseView view) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final CaseMessages messages;

    CasePages(Catalogue catalogue, CaseMessages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /**
     * @param keuzes {@code begin} and the choices so far, with commas; absent before the beginning
     * @param keuze the one that was made now
     */
    @GET
    @PermitAll
    public CasePage walk(
            @RestPath String slug,
            @RestPath String dilemma,
            @RestQuery @Nullable String keuzes,
            @RestQuery @Nullable String keuze) {
        var module = catalogue.moduleAt(slug).orElseThrow(Refusal::notFound);
        var found = module.dilemma(dilemma).orElseThrow(Refusal::notFound);
        var route = keuzes == null ? null : found.route(choices(keuzes, keuze, found));
        return new CasePage(found.title(), new CaseView(module, found, route, catalogue, messages));
    }

    private static List<String> choices(String trail, @Nullable String now, Dilemma dilemma) {
        var words = List.of(trail.split(",", dilemma.situations().size() + 2));
        var choices = new ArrayList<>(words.subList(words.get(0).equals(CaseView.BEGIN) ? 1 : 0, words.size()));
        if (now != null) {
            choices.add(now);
        }
        return choices;
    }
}
