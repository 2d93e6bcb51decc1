package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.meldcodewijzer.learning.Card;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The meldcode at hand, for who needs it tonight: no sign-in, danger first. */
@Path("/meldcode")
@Produces(MediaType.TEXT_HTML)
class MeldcodePages {

    /** The card that says what to do when somebody is in danger now. */
    private static final String EMERGENCY = "noodgeval";

    /** The steps, questions, norms and cards of one framework. */
    record Guide(Framework framework, List<Card> cards) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MeldcodePage(String title, FirstScreen first) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FrameworkPage(String title, Guide guide) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final MeldcodeMessages messages;
    private final StandingMessages standing;

    MeldcodePages(Catalogue catalogue, MeldcodeMessages messages, StandingMessages standing) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.standing = standing;
    }

    @GET
    @PermitAll
    public MeldcodePage meldcode() {
        var emergency = catalogue.cards().stream()
                .filter(each -> each.slug().equals(EMERGENCY))
                .findFirst()
                .orElse(null);
        return new MeldcodePage(
                messages.title(),
                new FirstScreen(
                        emergency, FirstScreen.standings(standing, messages.callSafeHome()), catalogue.frameworks()));
    }

    @GET
    @Path("{framework}")
    @PermitAll
    public FrameworkPage framework(@RestPath String framework) {
        var found = catalogue.frameworkAt(framework).orElseThrow(Refusal::notFound);
        var cards = catalogue.cards().stream()
                .map(each -> each.forFramework(found.slug()))
                .toList();
        return new FrameworkPage(messages.frameworkTitle(found.name()), new Guide(found, cards));
    }
}
