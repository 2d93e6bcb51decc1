package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.meldcodewijzer.learning.Card;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.site.PublicAddress;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The cards of the fan all open: to read, to print on A4, or to cut out as a fan that hangs on a ring. */
@Path("/meldcode/{framework}")
class FanPages {

    /**
     * All cards as this framework has them.
     *
     * @param address where the newest ones are, as one types it
     */
    record Fan(Framework framework, List<Card> cards, String address) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CardsPage(String title, Fan fan) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FanPage(String title, Fan fan) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final PublicAddress addresses;
    private final FanMessages messages;

    FanPages(Catalogue catalogue, PublicAddress addresses, FanMessages messages) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.messages = messages;
    }

    @GET
    @Path("kaarten")
    @PermitAll
    public CardsPage cards(@RestPath String framework) {
        var fan = fan(framework);
        return new CardsPage(messages.cardsTitle(fan.framework().name()), fan);
    }

    @GET
    @Path("waaier")
    @PermitAll
    public FanPage fanToCut(@RestPath String framework) {
        var fan = fan(framework);
        return new FanPage(messages.fanTitle(fan.framework().name()), fan);
    }

    private Fan fan(String framework) {
        var found = catalogue.frameworkAt(framework).orElseThrow(Refusal::notFound);
        return new Fan(
                found,
                catalogue.cards().stream()
                        .map(each -> each.forFramework(found.slug()))
                        .toList(),
                addresses.typed("/meldcode/" + found.slug()));
    }
}
