package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import nl.meldcodewijzer.completion.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The status of an employment on a date, and the certificate it rests on.
 *
 * @param validUntil last day of the certificate, also when that has passed
 */
public record Standing(
        CoverageStatus status,
        @Nullable LocalDate validUntil,
        @Nullable Provenance provenance) {

    static Standing without(CoverageStatus status) {
        return new Standing(status, null, null);
    }

    static Standing with(CoverageStatus status, CertificateFact certificate, LocalDate validUntil) {
        return new Standing(status, validUntil, certificate.provenance());
    }
}
