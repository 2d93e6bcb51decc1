package nl.meldcodewijzer.organisation.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.account.DeviceKind;
import nl.meldcodewijzer.organisation.AttentionOfficer;
import nl.meldcodewijzer.organisation.ContactPoint;
import nl.meldcodewijzer.organisation.UnitCard;

/**
 * The card as a visitor reads it: what is not known has no place on it.
 *
 * @param mayStay on this device, so that the card opens without reception; not on one that others use
 * @param officer somebody is appointed, whether or not the card tells how to reach them
 */
record CardView(
        String organisation, UnitCard card, List<Fact> facts, boolean mayStay, boolean officer, boolean deputy) {

    /** One kind of fact with its lines. */
    record Fact(String heading, List<Line> lines) {}

    /**
     * One line.
     *
     * @param label empty when it only repeats the heading
     */
    record Line(String label, ContactPoint point) {

        /** What a phone can dial. */
        public String dial() {
            return String.valueOf(point.phone()).replaceAll("[^0-9+]", "");
        }

        /** The place is a page that can be opened. */
        public boolean isPage() {
            var place = point.place();
            return place != null && place.matches("https://[^\\s\"<>]+");
        }
    }

    static CardView of(
            String organisation,
            UnitCard card,
            Collection<AttentionOfficer> officers,
            DeviceKind device,
            CardWords words) {
        return new CardView(
                organisation,
                card,
                Stream.of(ContactPoint.Kind.values())
                        .filter(kind -> !card.telling(kind).isEmpty())
                        .map(kind -> fact(words, words.heading(kind), card.telling(kind)))
                        .toList(),
                device == DeviceKind.OWN,
                officers.stream().anyMatch(each -> !each.deputy()),
                officers.stream().anyMatch(AttentionOfficer::deputy));
    }

    private static Fact fact(CardWords words, String heading, List<ContactPoint> points) {
        return new Fact(
                heading,
                points.stream()
                        .map(each -> new Line(words.repeats(heading, each) ? "" : each.label(), each))
                        .toList());
    }
}
