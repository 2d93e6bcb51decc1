package nl.meldcodewijzer.organisation.web;

import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.organisation.AttentionOfficer;
import nl.meldcodewijzer.organisation.ContactPoint;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** What the page of attention officers shows. */
record OfficerList(
        String home, List<Line> officers, List<Point> points, List<Card> cards, List<Unit> without, boolean keeps) {

    /** An officer and whether something needs attention. */
    record Line(
            AttentionOfficer officer, String name, @Nullable String unit, boolean current, boolean trainingEnded) {

        static Line of(AttentionOfficer officer, String name, @Nullable String unit, LocalDate today) {
            return new Line(
                    officer,
                    name,
                    unit,
                    officer.holdsOn(today),
                    officer.holdsOn(today) && officer.trainingHasEndedOn(today));
        }

        public boolean isDirect() {
            return officer.kind() == AttentionOfficer.Kind.DIRECT;
        }
    }

    /** A line on the cards. */
    record Point(ContactPoint point, String kind, @Nullable String unit) {

        public String name() {
            return kind.equals(point.label()) ? kind : kind + ", " + point.label();
        }
    }

    /**
     * The card of a unit.
     *
     * @param missing what it does not tell yet, by code and name
     */
    record Card(Unit unit, List<Option> missing) {}

    /** What no card tells yet, so that it is said once; none when there is one card only. */
    public List<Option> missingEverywhere() {
        if (cards.size() < 2) {
            return List.of();
        }
        return cards.get(0).missing().stream()
                .filter(fact -> cards.stream().allMatch(card -> card.missing().contains(fact)))
                .toList();
    }

    /** What is missing on this card and not on all others. */
    public List<Option> missingOn(Card card) {
        var everywhere = missingEverywhere();
        return card.missing().stream()
                .filter(fact -> !everywhere.contains(fact))
                .toList();
    }

    public String withoutNames() {
        return without.stream().map(Unit::name).collect(java.util.stream.Collectors.joining(", "));
    }

    public boolean isNobody() {
        return officers.stream().noneMatch(Line::current);
    }
}
