package nl.meldcodewijzer.study.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.study.store.Attempts;
import nl.meldcodewijzer.study.store.LessonsRead;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** My programme: what fits my profession, what is left and where to go on. */
@Path("/leren")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class LearnPages {

    /**
     * @param why which profession it is for, and how that is known
     * @param question for which profession; asked when there is a choice
     */
    record Desk(String why, String question, List<ProgrammeCard> programmes, List<Option> professions, String picked) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LearnPage(String title, Desk desk) implements TemplateInstance {}

    private final Learner learner;
    private final Catalogue catalogue;
    private final Standings standings;
    private final Attempts attempts;
    private final LessonsRead lessonsRead;
    private final StudyWords words;

    LearnPages(
            Learner learner,
            Catalogue catalogue,
            Standings standings,
            Attempts attempts,
            LessonsRead lessonsRead,
            StudyWords words) {
        this.learner = learner;
        this.catalogue = catalogue;
        this.standings = standings;
        this.attempts = attempts;
        this.lessonsRead = lessonsRead;
        this.words = words;
    }

    @GET
    @Transactional
    public LearnPage programme() {
        var employed = learner.employedProfessions();
        var professions = learner.orPicked(employed);
        var started = started();
        var cards = standings.of(learner.person(), learner.programmes(professions), learner.today()).stream()
                .map(each -> new ProgrammeCard(each, started, words.messages()))
                .toList();
        var choices = (employed.isEmpty() ? catalogue.professions() : employed)
                .stream()
                        .map(each -> new Option(each.slug().value(), each.name()))
                        .toList();
        var desk = new Desk(
                why(employed, professions),
                employed.isEmpty()
                        ? words.messages().profession()
                        : words.messages().professionNow(),
                cards,
                choices.size() > 1 ? choices : List.of(),
                professions.isEmpty() ? "" : professions.get(0).slug().value());
        return new LearnPage(words.messages().myProgramme(), desk);
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

    private String why(List<Profession> employed, List<Profession> professions) {
        if (professions.isEmpty()) {
            return words.messages().whyUnknown();
        }
        var names = String.join(", ", professions.stream().map(Profession::name).toList());
        return employed.isEmpty()
                ? words.messages().whyPicked(names)
                : words.messages().whyEmployed(names);
    }

    private Set<ModuleSlug> started() {
        var started = new HashSet<>(attempts.openModules(learner.person()));
        lessonsRead.of(learner.person()).forEach(each -> started.add(each.module()));
        return started;
    }
}
