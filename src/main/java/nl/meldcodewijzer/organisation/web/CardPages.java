package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.meldcodewijzer.organisation.AttentionOfficer;
import nl.meldcodewijzer.organisation.ContactPoint;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.ContactPoints;
import nl.meldcodewijzer.organisation.store.Officers;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The card of a unit, for tonight at 02:40: no sign-in, no names unless the organisation wrote one itself. */
@Path("/m/{unitcode}")
@Produces(MediaType.TEXT_HTML)
class CardPages {

    /** What stands on the card. */
    record Card(
            String organisation,
            Unit unit,
            List<ContactPoint> people,
            List<ContactPoint> places,
            boolean officer,
            boolean deputy) {

        static Card of(String organisation, Unit unit, List<ContactPoint> points, List<AttentionOfficer> officers) {
            return new Card(
                    organisation,
                    unit,
                    points.stream().filter(each -> each.phone() != null).toList(),
                    points.stream().filter(each -> each.phone() == null).toList(),
                    officers.stream().anyMatch(each -> !each.deputy()),
                    officers.stream().anyMatch(AttentionOfficer::deputy));
        }

        /** What a phone can dial. */
        public String dial(ContactPoint point) {
            return String.valueOf(point.phone()).replaceAll("[^0-9+]", "");
        }
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CardPage(String title, Card card) implements TemplateInstance {}

    private final Units units;
    private final Organisations organisations;
    private final Officers officers;
    private final ContactPoints points;
    private final OfficeMessages office;
    private final Clock clock;

    CardPages(
            Units units,
            Organisations organisations,
            Officers officers,
            ContactPoints points,
            OfficeMessages office,
            Clock clock) {
        this.units = units;
        this.organisations = organisations;
        this.officers = officers;
        this.points = points;
        this.office = office;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    public CardPage card(@RestPath String unitcode) {
        var today = LocalDate.now(clock);
        var unit = units.withCard(unitcode.toLowerCase(Locale.ROOT))
                .filter(each -> each.period().contains(today))
                .orElseThrow(Refusal::notFound);
        var owner = unit.organisation();
        var organisation = organisations.find(owner).orElseThrow(Refusal::notFound);
        return new CardPage(
                office.dangerQuestion(),
                Card.of(
                        organisation.name(),
                        unit,
                        points.on(owner, today).stream()
                                .filter(each ->
                                        each.unit() == null || each.unit().equals(unit.id()))
                                .toList(),
                        officers.on(owner, today).stream()
                                .filter(each -> each.serves(unit.id()))
                                .toList()));
    }
}
