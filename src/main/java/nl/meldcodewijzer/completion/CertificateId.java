package nl.meldcodewijzer.completion;

import java.util.UUID;

/** Identifies a certificate inside the service; outside it has a {@link CertificateNumber}. */
public record CertificateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
