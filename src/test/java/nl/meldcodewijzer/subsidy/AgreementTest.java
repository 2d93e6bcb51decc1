package nl.meldcodewijzer.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.region.AuthorityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void whatIsAskedIsNotOfferedAgainUntilItEnds() {
        var officer = new OfficerAppointed(1, false);
        assertThat(with(obligation(officer, null)).mayAdd("officer-appointed")).isFalse();
        assertThat(with(obligation(officer, FROM.plusDays(1))).mayAdd("officer-appointed"))
                .isTrue();
        assertThat(with(obligation(officer, null)).mayAdd("document-current")).isTrue();
    }

    @Test
    void aShareOfTrainedStaffMayBeAskedForAnotherProgrammeToo() {
        var agreement = with(obligation(new TrainedShare(null, 80, Set.of(), 0), null));
        assertThat(agreement.asks("trained-share")).isTrue();
        assertThat(agreement.mayAdd("trained-share")).isTrue();
    }

    private static Obligation obligation(Condition condition, @Nullable LocalDate endedOn) {
        return new Obligation(
                new ObligationId(new UUID(0, 1)), condition, "Tekst", "Verordening", null, FROM, true, endedOn);
    }

    private static Agreement with(Obligation obligation) {
        return new Agreement(
                new AgreementId(new UUID(0, 2)),
                new AuthorityCode("GM0935"),
                null,
                new OrganisationId(new UUID(0, 3)),
                "Organisatie",
                Instrument.SUBSIDY,
                "Subsidie",
                null,
                FROM,
                null,
                FROM,
                null,
                Set.of(),
                List.of(),
                List.of(obligation),
                0);
    }
}
