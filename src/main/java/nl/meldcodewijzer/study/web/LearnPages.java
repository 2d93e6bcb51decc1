package nl.meldcodewijzer.study.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.site.InEnglish;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** My page: what is asked of me and why, what is next, and until when I am fine. */
@Path("/leren")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@InEnglish
class LearnPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LearnPage(String title, MyPage page) implements TemplateInstance {}

    private final Learner learner;
    private final Catalogue catalogue;
    private final MyPageDesk desk;
    private final StudyWords words;

    LearnPages(Learner learner, Catalogue catalogue, MyPageDesk desk, StudyWords words) {
        this.learner = learner;
        this.catalogue = catalogue;
        this.desk = desk;
        this.words = words;
    }

    @GET
    public LearnPage programme() {
        return new LearnPage(words.messages().myProgramme(), desk.page());
    }

    @POST
    @Path("beroep")
    public Response pick(@RestForm @Nullable String beroep) {
        catalogue
                .professionCalled(beroep == null ? "" : beroep)
                .ifPresentOrElse(
                        each -> {
                            learner.pick(each);
                            words.flash().done(words.messages().picked(each.name()));
                        },
                        () -> words.flash().failed(words.messages().pickOne()));
        return Response.seeOther(URI.create("/leren")).build();
    }
}
