package nl.meldcodewijzer.completion.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.store.Certificates;

/** A certificate as it stands today. */
record CheckedCertificate(Certificate certificate, Certificate.State state, Optional<Certificate> supersededBy) {

    static Optional<CheckedCertificate> find(Certificates certificates, CertificateNumber number, LocalDate today) {
        var around = certificates.aroundNumber(number);
        return around.stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .map(each -> new CheckedCertificate(each, each.stateOn(today), each.supersededBy(around, today)));
    }
}
