package nl.meldcodewijzer.organisation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What stands on the card of a unit, for who needs it tonight. */
public record UnitCard(Unit unit, List<ContactPoint> points) {

    public UnitCard {
        points = List.copyOf(points);
    }

    /**
     * @param all the lines that hold now, of all units
     */
    public static UnitCard of(Unit unit, Collection<ContactPoint> all) {
        return new UnitCard(
                unit, all.stream().filter(each -> each.isFor(unit.id())).toList());
    }

    public List<ContactPoint> telling(ContactPoint.Kind kind) {
        return points.stream().filter(each -> each.kind() == kind).toList();
    }

    /** The facts that a card should tell and this one does not. */
    public List<ContactPoint.Kind> missing() {
        return Stream.of(ContactPoint.Kind.values())
                .filter(ContactPoint.Kind::isExpected)
                .filter(kind -> telling(kind).isEmpty())
                .toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** Somebody can be called. */
    public boolean isReachable() {
        return points.stream().anyMatch(each -> each.phone() != null);
    }
}
