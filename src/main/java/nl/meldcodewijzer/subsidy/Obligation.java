package nl.meldcodewijzer.subsidy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an authority asks of an organisation, and on what basis.
 *
 * @param text the obligation as a sentence, as it was agreed
 * @param basis the regulation or decision it rests on; there is no obligation without one
 * @param imposedOn a reference date before it is not judged by it
 * @param binding false: looked at, but it decides nothing
 * @param endedOn last day on which it held
 */
public record Obligation(
        ObligationId id,
        Condition condition,
        String text,
        String basis,
        @Nullable String article,
        LocalDate imposedOn,
        boolean binding,
        @Nullable LocalDate endedOn) {

    public Obligation {
        if (basis.isBlank()) {
            throw new IllegalArgumentException("An obligation has a basis");
        }
    }

    public boolean endedBefore(LocalDate date) {
        return endedOn != null && endedOn.isBefore(date);
    }

    /** As it is pinned in a check. */
    public Term term() {
        return new Term(condition, basis, article, imposedOn, binding);
    }

    /** An obligation as a check judges it: everything that decides, no words of the agreement. */
    public record Term(
            Condition condition, String basis, @Nullable String article, LocalDate imposedOn, boolean binding) {

        Assessment assess(LocalDate referenceDate, @Nullable Evidence evidence) {
            if (referenceDate.isBefore(imposedOn)) {
                return Assessment.cannot(Cause.BEFORE_IMPOSED, Map.of());
            }
            return evidence == null ? Assessment.cannot(Cause.NO_STATEMENT, Map.of()) : condition.assess(evidence);
        }
    }
}
