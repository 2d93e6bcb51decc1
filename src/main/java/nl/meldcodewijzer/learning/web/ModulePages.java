package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The lessons, readable by everybody. */
@Path("/modules")
@Produces(MediaType.TEXT_HTML)
class ModulePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModulesPage(String title, ModuleShelf shelf) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModulePage(String title, ModuleText text) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LessonPage(String title, LessonText text) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GuidePage(String title, ModuleText text, Lesson guide) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangesPage(String title, List<Change> changes) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final LearningMessages messages;
    private final HttpServerRequest request;

    ModulePages(Catalogue catalogue, LearningMessages messages, HttpServerRequest request) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.request = request;
    }

    @GET
    @PermitAll
    @InEnglish
    public ModulesPage modules() {
        return new ModulesPage(messages.modulesTitle(), ModuleShelf.of(catalogue, messages));
    }

    @GET
    @Path("wijzigingen")
    @PermitAll
    @InEnglish
    public ChangesPage changes() {
        return new ChangesPage(messages.changesTitle(), Change.of(catalogue.modules()));
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @InEnglish
    public ModulePage module(@RestPath String slug, @RestQuery @Nullable String kader) {
        var text = text(slug, kader);
        return new ModulePage(text.module().title(), text);
    }

    @GET
    @Path("{slug}/{lesson}")
    @PermitAll
    @InEnglish
    public LessonPage lesson(@RestPath String slug, @RestPath String lesson, @RestQuery @Nullable String kader) {
        var text = text(slug, kader);
        var here = text.lessons().stream()
                .filter(each -> each.lesson().slug().equals(lesson))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new LessonPage(here.lesson().title(), new LessonText(text, here));
    }

    @GET
    @Path("{slug}/docent/{guide}")
    @PermitAll
    public GuidePage guide(@RestPath String slug, @RestPath String guide) {
        var text = text(slug, null);
        var found = text.module().guide(guide).orElseThrow(Refusal::notFound);
        return new GuidePage(found.title(), text, found);
    }

    private ModuleText text(String slug, @Nullable String framework) {
        var module = catalogue.readableAt(slug).orElseThrow(Refusal::notFound);
        if (module.isPrivate()) {
            // also the browser of a shared device keeps nothing
            request.response().putHeader("Cache-Control", "no-store");
        }
        var chosen = catalogue
                .frameworkAt(framework == null ? "" : framework)
                .or(() -> catalogue.framework(Framework.GENERAL))
                .orElseThrow(Refusal::notFound);
        return new ModuleText(module, chosen, catalogue.frameworks());
    }
}
