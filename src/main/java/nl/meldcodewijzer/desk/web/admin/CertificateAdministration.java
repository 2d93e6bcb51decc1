package nl.meldcodewijzer.desk.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.store.Certificates;

/** Revokes a certificate as a form asks, or says at the form why not. */
@ApplicationScoped
class CertificateAdministration {

    private static final int LONGEST_REASON = 500;

    private final Certificates certificates;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final AdminCertificateMessages words;
    private final Clock clock;

    CertificateAdministration(
            Certificates certificates,
            AuditTrail trail,
            SignedIn signedIn,
            AdminCertificateMessages words,
            Clock clock) {
        this.certificates = certificates;
        this.trail = trail;
        this.signedIn = signedIn;
        this.words = words;
        this.clock = clock;
    }

    boolean revoke(Form form) {
        var reason = form.required("reason", LONGEST_REASON);
        var certificate = certificate(form);
        if (!form.isRight() || certificate.isEmpty()) {
            return false;
        }
        var today = LocalDate.now(clock);
        certificates.revoke(certificate.get().id(), today, reason, signedIn.person());
        trail.record(AuditEntry.of(
                        signedIn.person(),
                        "certificate-revoked",
                        "certificate",
                        certificate.get().id())
                .because(reason));
        return true;
    }

    private Optional<Certificate> find(CertificateNumber number) {
        return certificates.aroundNumber(number).stream()
                .filter(each -> each.number().equals(number))
                .findFirst();
    }

    private Optional<Certificate> certificate(Form form) {
        if (!(CertificateNumber.read(form.value("number")) instanceof CertificateNumber.Reading.Right right)) {
            form.wrong("number", words.wrongNumber());
            return Optional.empty();
        }
        // of two at the same moment the second sees that the first revoked it
        find(right.number()).ifPresent(each -> certificates.holdPerson(each.person()));
        var found = find(right.number());
        if (found.isEmpty()) {
            form.wrong("number", words.unknown());
        } else if (found.get().revokedOn() != null) {
            form.wrong("number", words.revokedBefore());
        }
        return found;
    }
}
