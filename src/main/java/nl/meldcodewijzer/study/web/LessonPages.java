package nl.meldcodewijzer.study.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.study.store.LessonsRead;
import org.jboss.resteasy.reactive.RestPath;

/** The lessons of a module, one by one, remembering where the learner was. */
@Path("/leren/{module}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@InEnglish
class LessonPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModulePage(String title, ModuleDesk desk) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LessonPage(String title, ModuleDesk.Page page) implements TemplateInstance {}

    private final Learner learner;
    private final Catalogue catalogue;
    private final Trails trails;
    private final LessonsRead lessonsRead;

    LessonPages(Learner learner, Catalogue catalogue, Trails trails, LessonsRead lessonsRead) {
        this.learner = learner;
        this.catalogue = catalogue;
        this.trails = trails;
        this.lessonsRead = lessonsRead;
    }

    @GET
    public ModulePage module(@RestPath String module) {
        var desk = desk(module);
        return new ModulePage(desk.module().title(), desk);
    }

    @GET
    @Path("les/{lesson}")
    @Transactional
    public LessonPage lesson(@RestPath String module, @RestPath String lesson) {
        var desk = desk(module);
        var page = desk.page(lesson);
        if (page == null) {
            throw Refusal.notFound();
        }
        if (!desk.read().contains(lesson)) {
            lessonsRead.add(learner.person(), desk.module().slug(), lesson);
        }
        return new LessonPage(page.lesson().title(), page);
    }

    private ModuleDesk desk(String slug) {
        var module = StudyAddresses.module(slug).flatMap(catalogue::module).orElseThrow(Refusal::notFound);
        var trail = trails.of(learner.person());
        return new ModuleDesk(
                module,
                learner.framework(),
                trail.lessonsRead(module.slug()),
                trail.attempt(module.slug()).isPresent());
    }
}
