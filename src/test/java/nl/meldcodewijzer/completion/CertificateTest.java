package nl.meldcodewijzer.completion;

import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldcodewijzer.completion.Certificate.State;
import org.junit.jupiter.api.Test;

class CertificateTest {

    @Test
    void holdsUpToAndIncludingItsLastDay() {
        var certificate = certificate("2024-05-01", "2026-04-30", null);
        assertThat(certificate.stateOn(date("2026-04-30"))).isEqualTo(State.VALID);
        assertThat(certificate.stateOn(date("2026-05-01"))).isEqualTo(State.EXPIRED);
    }

    @Test
    void revokingCountsFromItsDayAndWinsOverExpiry() {
        var certificate = certificate("2024-05-01", "2026-04-30", "2025-01-01");
        assertThat(certificate.stateOn(date("2024-12-31"))).isEqualTo(State.VALID);
        assertThat(certificate.stateOn(date("2025-01-01"))).isEqualTo(State.REVOKED);
        assertThat(certificate.stateOn(date("2027-01-01"))).isEqualTo(State.REVOKED);
    }

    @Test
    void isSupersededByTheNewestLaterOne() {
        var first = certificate("2022-05-01", "2024-04-30", null);
        var second = certificate("2024-04-01", "2026-03-31", null);
        var revoked = certificate("2026-03-01", "2028-02-29", "2026-04-01");
        var all = List.of(first, second, revoked);
        assertThat(first.supersededBy(all, date("2026-05-01"))).contains(second);
        assertThat(second.supersededBy(all, date("2026-05-01"))).isEmpty();
        assertThat(second.supersededBy(all, date("2026-03-15"))).contains(revoked);
    }
}
