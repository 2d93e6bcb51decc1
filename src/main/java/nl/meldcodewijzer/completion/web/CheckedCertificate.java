package nl.meldcodewijzer.completion.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.MissedChange;

/**
 * A certificate as it stands today.
 *
 * @param missed changes of its programme that the holder has not done
 */
record CheckedCertificate(
        Certificate certificate,
        Certificate.State state,
        Optional<Certificate> supersededBy,
        List<MissedChange> missed,
        LocalDate today) {

    CheckedCertificate {
        missed = List.copyOf(missed);
    }

    /**
     * @param all that the same person ever got, at least for this programme
     */
    static CheckedCertificate of(
            Certificate certificate, List<Certificate> all, List<MissedChange> missed, LocalDate today) {
        return new CheckedCertificate(
                certificate, certificate.stateOn(today), certificate.supersededBy(all, today), missed, today);
    }
}
