package nl.meldcodewijzer.organisation;

/** What one row of a staff file does. */
sealed interface RowOutcome {

    record Created(StaffMember member) implements RowOutcome {}

    record Changed(StaffChange change) implements RowOutcome {}

    record Unchanged() implements RowOutcome {}

    record Rejected(RowProblem problem) implements RowOutcome {}
}
