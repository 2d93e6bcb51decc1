package nl.meldcodewijzer.study.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import nl.meldcodewijzer.study.act.RegradeModule;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Grading attempts again, for who keeps the content: first what would change, then why, then the deed. Numbers only. */
@Path("/beheer/toetsen")
@Produces(MediaType.TEXT_HTML)
class RegradePages {

    private static final int REASON_LENGTH = 500;

    /** A module in the list. */
    record Line(String slug, String title, String withdrawn) {}

    /** What would change. */
    record Change(String slug, List<String> sentences, boolean any, String reason, String mistake) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegradesPage(String title, List<Line> modules) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegradePage(String title, Change change) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final RegradeModule regradeModule;
    private final SignedIn signedIn;
    private final RegradeMessages messages;
    private final Flash flash;

    RegradePages(
            Catalogue catalogue,
            RegradeModule regradeModule,
            SignedIn signedIn,
            RegradeMessages messages,
            Flash flash) {
        this.catalogue = catalogue;
        this.regradeModule = regradeModule;
        this.signedIn = signedIn;
        this.messages = messages;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public RegradesPage modules() {
        return new RegradesPage(
                messages.title(),
                catalogue.modules().stream()
                        .filter(each -> !each.quiz().isNone())
                        .map(this::line)
                        .toList());
    }

    @GET
    @Path("{module}")
    @RolesAllowed(Role.Codes.ADMIN)
    public RegradePage preview(@RestPath String module) {
        return page(module(module), "", "");
    }

    @POST
    @Path("{module}")
    @RolesAllowed(Role.Codes.ADMIN)
    @Retried
    @Transactional
    public Object apply(@RestPath String module, @RestForm @Nullable String reden) {
        var text = module(module);
        var reason = reden == null ? "" : reden.strip();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            var mistake = reason.isEmpty() ? messages.reasonMissing() : messages.reasonTooLong(REASON_LENGTH);
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(text, reason, mistake).render())
                    .build();
        }
        var outcome = regradeModule.apply(signedIn.person(), text, reason);
        flash.done(messages.done(messages.wentUp(outcome.better()), messages.passedNow(outcome.passed())));
        return Response.seeOther(URI.create("/beheer/toetsen/" + text.slug())).build();
    }

    private Line line(LearningModule module) {
        var withdrawn = module.questions().stream()
                .filter(each -> each.withdrawnOn() != null)
                .count();
        return new Line(module.slug().value(), module.title(), messages.withdrawn((int) withdrawn));
    }

    private RegradePage page(LearningModule module, String reason, String mistake) {
        var outcome = regradeModule.preview(module);
        return new RegradePage(
                messages.of(module.title()),
                new Change(
                        module.slug().value(),
                        List.of(
                                messages.looked(outcome.looked()),
                                messages.better(outcome.better()),
                                messages.passed(outcome.passed())),
                        outcome.better() > 0,
                        reason,
                        mistake));
    }

    private LearningModule module(String slug) {
        return StudyAddresses.module(slug)
                .flatMap(catalogue::module)
                .filter(each -> !each.quiz().isNone())
                .orElseThrow(Refusal::notFound);
    }
}
