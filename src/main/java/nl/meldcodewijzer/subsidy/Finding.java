package nl.meldcodewijzer.subsidy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meldcodewijzer.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * What a check found; with nothing in it that would differ when it is found again.
 *
 * @param statement absent: there was none for the reference date
 */
public record Finding(Subject subject, @Nullable StatementSummary statement, List<Judged> obligations) {

    /** Goes up when the same statement and obligations would be judged otherwise than before. */
    public static final int EVALUATOR = 1;

    /** An obligation and how it was judged. */
    public record Judged(Obligation.Term term, Assessment assessment) {}

    /**
     * The statement without its rows.
     *
     * @param rules digest of each rule that the statement was drawn by
     */
    public record StatementSummary(
            String digest, StatementKind kind, int headcount, int rows, Map<String, String> rules) {

        public StatementSummary {
            rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        }
    }

    public Finding {
        obligations = List.copyOf(obligations);
    }

    /**
     * One binding obligation that is not met decides; else one that cannot be judged; else it is met. What is only
     * monitored decides nothing, nor does what was imposed after the reference date, unless there is nothing else.
     */
    public Outcome outcome() {
        var deciding = obligations.stream()
                .filter(each -> each.term().binding() && each.assessment().cause() != Cause.BEFORE_IMPOSED)
                .map(each -> each.assessment().outcome())
                .toList();
        if (deciding.contains(Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        return deciding.isEmpty() || deciding.contains(Outcome.CANNOT_JUDGE) ? Outcome.CANNOT_JUDGE : Outcome.MET;
    }
}
