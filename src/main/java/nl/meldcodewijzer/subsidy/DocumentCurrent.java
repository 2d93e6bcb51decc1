package nl.meldcodewijzer.subsidy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.statement.DocumentFact;
import nl.meldcodewijzer.statement.Tree;
import nl.meldcodewijzer.statement.UnitFact;
import org.jspecify.annotations.Nullable;

/**
 * There is an adopted meldcode with every required point, reviewed within a period: one for the whole, or one for each
 * unit. Of several the one adopted last counts.
 */
public record DocumentCurrent(Period reviewedWithin) implements Condition {

    static final String KIND = "document-current";

    static DocumentCurrent of(Parameters given) {
        return new DocumentCurrent(given.period("reviewedWithin"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> parameters() {
        return Tree.empty().with("reviewedWithin", reviewedWithin).asMap();
    }

    @Override
    public Assessment assess(Evidence evidence) {
        var units = evidence.units();
        // the organisation itself is one place to look at when it has no units
        var places = units.isEmpty() ? 1 : units.size();
        var found = units.isEmpty()
                ? newest(evidence.documents(), null).stream().toList()
                : units.stream()
                        .map(UnitFact::id)
                        .flatMap(unit -> newest(evidence.documents(), unit).stream())
                        .toList();
        var complete = count(found, evidence.on(), true, false);
        var reviewed = count(found, evidence.on(), false, true);
        var inOrder = count(found, evidence.on(), true, true);
        var figures = new TreeMap<String, Integer>();
        figures.put("needed", places);
        figures.put("adopted", found.size());
        figures.put("complete", complete);
        figures.put("reviewed", reviewed);
        figures.put("current", inOrder);
        return Assessment.judged(inOrder == places, figures);
    }

    private int count(List<DocumentFact> documents, LocalDate on, boolean complete, boolean reviewed) {
        return (int) documents.stream()
                .filter(each -> !complete || each.complete())
                .filter(each -> !reviewed || isReviewed(each, on))
                .count();
    }

    private boolean isReviewed(DocumentFact document, LocalDate on) {
        return !document.reviewedOn().plus(reviewedWithin).isBefore(on);
    }

    /** A unit's own document goes before the one of the whole organisation. */
    private static Optional<DocumentFact> newest(List<DocumentFact> documents, @Nullable UnitId unit) {
        return documents.stream()
                .filter(each -> each.unit() == null || each.unit().equals(unit))
                .max(Comparator.comparing((DocumentFact each) -> each.unit() != null)
                        .thenComparing(DocumentFact::adoptedOn)
                        .thenComparing(DocumentFact::reviewedOn));
    }
}
