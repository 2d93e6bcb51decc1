package nl.meldcodewijzer.learning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** What can be learned, for programs; the same for everybody, and never a right answer. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class LearningApi {

    /** The whole list at once: there are dozens, not thousands. */
    record Page<T>(@JsonInclude(JsonInclude.Include.ALWAYS) List<T> items) {}

    private final Catalogue catalogue;

    LearningApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("modules")
    @PermitAll
    public Page<ModuleView> modules() {
        return new Page<>(catalogue.modules().stream().map(ModuleView::of).toList());
    }

    @GET
    @Path("modules/{slug}")
    @PermitAll
    public ModuleView.Whole module(@RestPath String slug) {
        return ModuleView.Whole.of(catalogue.moduleAt(slug).orElseThrow(Refusal::notFound));
    }

    @GET
    @Path("programmes")
    @PermitAll
    public Page<ProgrammeView> programmes() {
        return new Page<>(catalogue.programmes().stream()
                .map(each -> ProgrammeView.of(each, minutes(each)))
                .toList());
    }

    private int minutes(Programme programme) {
        return programme.modules().stream()
                .flatMap(each -> catalogue.module(each).stream())
                .mapToInt(LearningModule::minutes)
                .sum();
    }
}
