package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as far as coverage looks at it.
 *
 * @param edition of the programme
 * @param until last day
 * @param revoked first day on which it no longer counts
 */
public record CertificateFact(
        ProgrammeSlug programme,
        int edition,
        LocalDate issued,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate revoked,
        Provenance provenance) {

    static CertificateFact of(Certificate certificate) {
        return new CertificateFact(
                certificate.programme(),
                certificate.edition(),
                certificate.issuedOn(),
                certificate.validity().from(),
                certificate.validity().until(),
                certificate.revokedOn(),
                certificate.provenance());
    }

    /** Issued by then and not revoked by then. */
    boolean standsOn(LocalDate date) {
        return !issued.isAfter(date) && (revoked == null || revoked.isAfter(date));
    }

    boolean begunOn(LocalDate date) {
        return standsOn(date) && !from.isAfter(date);
    }

    boolean runsOn(LocalDate date) {
        return begunOn(date) && !until.isBefore(date);
    }
}
