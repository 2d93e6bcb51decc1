package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.act.ReadDraft;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** What authors are working on, as it stands in their folder now: mistakes first, then every text with its answers. */
@Path("/beheer/concept")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Codes.ADMIN)
class DraftPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftPage(String title, DraftOverview overview) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftModulePage(String title, DraftView view) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftTextPage(String title, LearningModule module, DraftView.Text text) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftCasePage(String title, LearningModule module, DraftCase view) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftQuizPage(String title, LearningModule module, DraftQuiz view) implements TemplateInstance {}

    private final ReadDraft readDraft;
    private final DraftMessages messages;
    private final CaseMessages cases;

    DraftPages(ReadDraft readDraft, DraftMessages messages, CaseMessages cases) {
        this.readDraft = readDraft;
        this.messages = messages;
        this.cases = cases;
    }

    @GET
    public DraftPage overview() {
        var draft = readDraft.read();
        var modules = Stream.concat(draft.catalogue().modules().stream(), draft.catalogue().privateModules().stream())
                .toList();
        return new DraftPage(messages.title(), new DraftOverview(draft.folder().toString(), draft.problems(), modules));
    }

    @GET
    @Path("{slug}")
    public DraftModulePage module(@RestPath String slug) {
        var view = view(slug);
        return new DraftModulePage(view.module().title(), view);
    }

    @GET
    @Path("{slug}/les/{lesson}")
    public DraftTextPage lesson(@RestPath String slug, @RestPath String lesson) {
        return text(slug, "les/" + lesson);
    }

    @GET
    @Path("{slug}/les/{lesson}/{framework}")
    public DraftTextPage variant(@RestPath String slug, @RestPath String lesson, @RestPath String framework) {
        return text(slug, "les/" + lesson + "/" + framework);
    }

    @GET
    @Path("{slug}/handleiding/{guide}")
    public DraftTextPage guide(@RestPath String slug, @RestPath String guide) {
        return text(slug, "handleiding/" + guide);
    }

    @GET
    @Path("{slug}/casus/{dilemma}")
    public DraftCasePage dilemma(@RestPath String slug, @RestPath String dilemma) {
        var module = view(slug).module();
        var found = module.dilemma(dilemma).orElseThrow(Refusal::notFound);
        return new DraftCasePage(messages.dilemma(found.title()), module, new DraftCase(found, cases));
    }

    @GET
    @Path("{slug}/toets/{topic}")
    public DraftQuizPage quiz(@RestPath String slug, @RestPath String topic) {
        var view = view(slug);
        var questions = view.questions(topic);
        if (questions.isEmpty()) {
            throw Refusal.notFound();
        }
        return new DraftQuizPage(messages.quizAbout(topic), view.module(), new DraftQuiz(questions));
    }

    private DraftTextPage text(String slug, String address) {
        var view = view(slug);
        var text = view.text(address).orElseThrow(Refusal::notFound);
        return new DraftTextPage(text.lesson().title(), view.module(), text);
    }

    private DraftView view(String slug) {
        if (!readDraft.hasModule(slug)) {
            throw Refusal.notFound();
        }
        var draft = readDraft.read();
        var module = draft.catalogue().readableAt(slug).orElseThrow(Refusal::notFound);
        return new DraftView(module, draft.catalogue(), draft.problems());
    }
}
