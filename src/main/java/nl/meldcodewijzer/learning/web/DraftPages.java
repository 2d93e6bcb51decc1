package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.act.ReadDraft;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** What authors are working on, as it stands in their folder now: mistakes first, then every text with its answers. */
@Path("/beheer/concept")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Codes.ADMIN)
class DraftPages {

    /** The folder at a glance. */
    record Overview(String folder, List<ContentProblem> problems, List<LearningModule> modules) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftPage(String title, Overview overview) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftModulePage(String title, DraftView view) implements TemplateInstance {}

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
        return new DraftPage(messages.title(), new Overview(draft.folder().toString(), draft.problems(), modules));
    }

    @GET
    @Path("{slug}")
    public DraftModulePage module(@RestPath String slug) {
        if (!readDraft.hasModule(slug)) {
            throw Refusal.notFound();
        }
        var draft = readDraft.read();
        var module = draft.catalogue().readableAt(slug).orElseThrow(Refusal::notFound);
        return new DraftModulePage(module.title(), new DraftView(module, draft.catalogue(), draft.problems(), cases));
    }
}
