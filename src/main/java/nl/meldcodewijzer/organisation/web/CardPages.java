package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.organisation.UnitCard;
import nl.meldcodewijzer.organisation.store.ContactPoints;
import nl.meldcodewijzer.organisation.store.Officers;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/** The card of a unit, for tonight at 02:40: no sign-in, no names unless the organisation wrote one itself. */
@Path("/m/{unitcode}")
@Produces(MediaType.TEXT_HTML)
class CardPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CardPage(String title, CardView view) implements TemplateInstance {}

    private final Units units;
    private final Organisations organisations;
    private final Officers officers;
    private final ContactPoints points;
    private final CardWords words;
    private final Browser browser;
    private final Here here;
    private final CardMessages cardMessages;

    CardPages(
            Units units,
            Organisations organisations,
            Officers officers,
            ContactPoints points,
            CardWords words,
            Browser browser,
            Here here,
            CardMessages cardMessages) {
        this.units = units;
        this.organisations = organisations;
        this.officers = officers;
        this.points = points;
        this.words = words;
        this.browser = browser;
        this.here = here;
        this.cardMessages = cardMessages;
    }

    /** No browser keeps it among its files: it tells where somebody works. */
    @GET
    @Cache(noStore = true)
    @PermitAll
    public CardPage card(@RestPath String unitcode) {
        var today = here.today();
        var unit = units.withCard(unitcode.toLowerCase(Locale.ROOT))
                .filter(each -> each.period().contains(today))
                .orElseThrow(Refusal::notFound);
        var owner = unit.organisation();
        var organisation = organisations.find(owner).orElseThrow(Refusal::notFound);
        var serving = officers.on(owner, today).stream()
                .filter(each -> each.serves(unit.id()))
                .toList();
        return new CardPage(
                cardMessages.dangerQuestion(),
                CardView.of(
                        organisation.name(),
                        UnitCard.of(unit, points.on(owner, today)),
                        serving,
                        browser.kind(),
                        words));
    }
}
