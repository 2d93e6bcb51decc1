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
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Lessons and cases for the board in a classroom: large, without names, each step an address. Private modules are not here. */
@Path("/modules/{slug}/bord")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class BoardPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ContentsPage(String title, BoardText text) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SlidePage(String title, BoardSlide slide) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BoardCasePage(String title, BoardCase board) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final CaseMessages messages;

    BoardPages(Catalogue catalogue, CaseMessages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /**
     * @param docent present: the view for who teaches
     */
    @GET
    public ContentsPage contents(@RestPath String slug, @RestQuery @Nullable String docent) {
        var text = text(slug, docent);
        return new ContentsPage(text.module().title(), text);
    }

    @GET
    @Path("{lesson}")
    public SlidePage slide(
            @RestPath String slug,
            @RestPath String lesson,
            @RestQuery @Nullable String dia,
            @RestQuery @Nullable String docent) {
        var text = text(slug, docent);
        var place = text.place(lesson, number(dia)).orElseThrow(Refusal::notFound);
        return new SlidePage(place.lesson().title(), new BoardSlide(text, place));
    }

    /**
     * @param keuzes {@code begin} and the choices so far, with commas; absent before the beginning
     * @param verder present: past what the last choice brought about
     */
    @GET
    @Path("casus/{dilemma}")
    public BoardCasePage walk(
            @RestPath String slug,
            @RestPath String dilemma,
            @RestQuery @Nullable String keuzes,
            @RestQuery @Nullable String verder,
            @RestQuery @Nullable String docent) {
        var text = text(slug, docent);
        var found = text.module().dilemma(dilemma).orElseThrow(Refusal::notFound);
        var route = keuzes == null ? null : found.route(choices(keuzes, found));
        var view = new CaseView(text.module(), found, route, catalogue, messages);
        return new BoardCasePage(found.title(), new BoardCase(text, view, verder != null && !view.ended()));
    }

    private BoardText text(String slug, @Nullable String docent) {
        return new BoardText(catalogue.moduleAt(slug).orElseThrow(Refusal::notFound), docent != null);
    }

    private static int number(@Nullable String dia) {
        try {
            return dia == null ? 1 : Integer.parseInt(dia);
        } catch (NumberFormatException none) {
            throw Refusal.notFound();
        }
    }

    private static List<String> choices(String trail, Dilemma dilemma) {
        var words = List.of(trail.split(",", dilemma.situations().size() + 2));
        return new ArrayList<>(words.subList(words.get(0).equals(CaseView.BEGIN) ? 1 : 0, words.size()));
    }
}
