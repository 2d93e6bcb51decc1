package nl.meldcodewijzer.subsidy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meldcodewijzer.statement.OfficerFact;
import nl.meldcodewijzer.statement.Tree;

/**
 * There are at least so many attention officers, deputies included.
 *
 * @param perUnit in each unit; who serves the whole organisation counts in all of them
 */
public record OfficerAppointed(int minimum, boolean perUnit) implements Condition {

    static final String KIND = "officer-appointed";

    public OfficerAppointed {
        if (minimum < 1) {
            throw new WrongParameter("minimum", "At least one officer, not " + minimum);
        }
    }

    static OfficerAppointed of(Parameters given) {
        return new OfficerAppointed(given.number("minimum", 1, 100), given.flagOr("perUnit", false));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> parameters() {
        return Tree.empty().with("minimum", minimum).with("perUnit", perUnit).asMap();
    }

    @Override
    public Assessment assess(Evidence evidence) {
        var officers = evidence.officers();
        var units = evidence.units();
        var unitsShort = perUnit
                ? (int) units.stream()
                        .filter(unit -> officers.stream()
                                        .filter(each -> each.unit() == null
                                                || each.unit().equals(unit.id()))
                                        .count()
                                < minimum)
                        .count()
                : 0;
        var figures = new TreeMap<String, Integer>();
        figures.put("appointed", officers.size());
        figures.put("direct", count(officers, "direct"));
        figures.put("indirect", count(officers, "indirect"));
        figures.put(
                "deputies", (int) officers.stream().filter(OfficerFact::deputy).count());
        figures.put("trained", (int) officers.stream()
                .filter(each ->
                        each.trainedUntil() != null && !each.trainedUntil().isBefore(evidence.on()))
                .count());
        figures.put("minimum", minimum);
        figures.put("unitsShort", unitsShort);
        if (perUnit && !units.isEmpty()) {
            return Assessment.judged(unitsShort == 0, figures);
        }
        return Assessment.judged(officers.size() >= minimum, figures);
    }

    private static int count(List<OfficerFact> officers, String kind) {
        return (int) officers.stream().filter(each -> each.kind().equals(kind)).count();
    }
}
