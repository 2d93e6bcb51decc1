package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.statement.StatementExamples.BASIS;
import static nl.meldcodewijzer.statement.StatementExamples.rows;
import static nl.meldcodewijzer.statement.StatementExamples.statement;

import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.statement.StatementRow;

/** Conditions of a subsidy and what they are held against. */
final class ConditionExamples {

    private ConditionExamples() {}

    static TrainedShare share(int percentage, CoverageStatus... also) {
        return new TrainedShare(BASIS, percentage, Set.of(also), 0);
    }

    /** A statement with these rows, for an agreement about these units. */
    static Evidence evidence(List<StatementRow> rows, UnitId... scope) {
        return new Evidence(statement(rows, List.of(), List.of()), Set.of(scope));
    }
}
