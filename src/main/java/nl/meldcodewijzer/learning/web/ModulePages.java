package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The lessons, readable by everybody. */
@Path("/modules")
class ModulePages {

    /** What there is to learn. */
    record Shelf(List<LearningModule> steps, List<LearningModule> themes, List<Programme> programmes) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModulesPage(String title, Shelf shelf) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModulePage(String title, ModuleText text) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LessonPage(String title, LessonText text) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final LearningMessages messages;

    ModulePages(Catalogue catalogue, LearningMessages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GET
    @PermitAll
    public ModulesPage modules() {
        var shelf = new Shelf(
                catalogue.modules().stream().filter(each -> each.step() != null).toList(),
                catalogue.modules().stream().filter(each -> each.step() == null).toList(),
                catalogue.programmes());
        return new ModulesPage(messages.modulesTitle(), shelf);
    }

    @GET
    @Path("{slug}")
    @PermitAll
    public ModulePage module(@RestPath String slug, @RestQuery @Nullable String kader) {
        var text = text(slug, kader);
        return new ModulePage(text.module().title(), text);
    }

    @GET
    @Path("{slug}/{lesson}")
    @PermitAll
    public LessonPage lesson(@RestPath String slug, @RestPath String lesson, @RestQuery @Nullable String kader) {
        var text = text(slug, kader);
        var here = text.lessons().stream()
                .filter(each -> each.lesson().slug().equals(lesson))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new LessonPage(here.lesson().title(), new LessonText(text, here));
    }

    private ModuleText text(String slug, @Nullable String framework) {
        var module = catalogue.moduleAt(slug).orElseThrow(Refusal::notFound);
        var chosen = catalogue
                .frameworkAt(framework == null ? "" : framework)
                .or(() -> catalogue.framework(Framework.GENERAL))
                .orElseThrow(Refusal::notFound);
        return new ModuleText(module, chosen, catalogue.frameworks());
    }
}
