package nl.meldcodewijzer.subsidy;

import static nl.meldcodewijzer.statement.StatementExamples.NORTH;
import static nl.meldcodewijzer.statement.StatementExamples.SOUTH;
import static nl.meldcodewijzer.statement.StatementExamples.officer;
import static nl.meldcodewijzer.statement.StatementExamples.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.statement.OfficerFact;
import org.junit.jupiter.api.Test;

class OfficerAppointedTest {

    private static Assessment officers(int minimum, boolean perUnit, OfficerFact... officers) {
        return new OfficerAppointed(minimum, perUnit)
                .assess(new Evidence(statement(List.of(), List.of(), List.of(officers)), Set.of()));
    }

    @Test
    void officersAreCountedForTheWholeOrPerUnit() {
        assertThat(officers(1, false).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(officers(1, false, officer(NORTH)).outcome()).isEqualTo(Outcome.MET);
        assertThat(officers(2, false, officer(NORTH)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(officers(1, true, officer(NORTH)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(officers(1, true, officer(NORTH)).figure("unitsShort")).isEqualTo(1);
        assertThat(officers(1, true, officer(null)).outcome()).isEqualTo(Outcome.MET);
        assertThat(officers(1, true, officer(NORTH), officer(SOUTH)).outcome()).isEqualTo(Outcome.MET);
    }
}
