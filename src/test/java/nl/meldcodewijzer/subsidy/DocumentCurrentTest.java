package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.statement.StatementExamples.NORTH;
import static nl.meldcodewijzer.statement.StatementExamples.REFERENCE;
import static nl.meldcodewijzer.statement.StatementExamples.SOUTH;
import static nl.meldcodewijzer.statement.StatementExamples.document;
import static nl.meldcodewijzer.statement.StatementExamples.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.organisation.UnitId;
import nl.meldcodewijzer.statement.DocumentFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCurrentTest {

    private static Assessment documents(Period within, Set<UnitId> scope, DocumentFact... documents) {
        return new DocumentCurrent(within)
                .assess(new Evidence(statement(List.of(), List.of(documents), List.of()), scope));
    }

    @ParameterizedTest
    @CsvSource({"2025-10-01, MET", "2025-09-30, NOT_MET", "2026-10-01, MET", "2020-01-01, NOT_MET"})
    void aMeldcodeIsReviewedWithinThePeriod(String reviewed, Outcome expected) {
        assertThat(documents(Period.ofMonths(12), Set.of(), document(null, LocalDate.parse(reviewed)))
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void aMeldcodeWithoutARequiredPointIsNotInOrder() {
        var assessment = documents(Period.ofMonths(12), Set.of(), document(null, REFERENCE, "kindcheck"));
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(assessment.figure("reviewed")).isEqualTo(2);
        assertThat(assessment.figure("complete")).isZero();
    }

    @Test
    void withoutAMeldcodeItIsNotMet() {
        assertThat(documents(Period.ofMonths(12), Set.of()).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void eachUnitNeedsAMeldcodeUnlessThereIsOneForTheWhole() {
        var north = document(NORTH, REFERENCE);
        assertThat(documents(Period.ofMonths(12), Set.of(), north).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(documents(Period.ofMonths(12), Set.of(NORTH), north).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(documents(Period.ofMonths(12), Set.of(), north, document(null, REFERENCE))
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(documents(Period.ofMonths(12), Set.of(), north, document(SOUTH, REFERENCE))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aUnitsOwnMeldcodeGoesBeforeThatOfTheWhole() {
        var assessment = documents(
                Period.ofMonths(12), Set.of(NORTH), document(null, REFERENCE), document(NORTH, REFERENCE, "kindcheck"));
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_MET);
    }
}
