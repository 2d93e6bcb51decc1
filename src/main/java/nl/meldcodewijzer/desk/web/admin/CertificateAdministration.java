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
import nl.meldcodewijzer.completion.act.ProvenanceWords;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.learning.Catalogue;

/** Finds a certificate by the number in a form and revokes it, or says at the form why not. */
@ApplicationScoped
class CertificateAdministration {

    private static final int LONGEST_REASON = 500;

    private final Certificates certificates;
    private final Catalogue catalogue;
    private final ProvenanceWords provenances;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final AdminCertificateMessages words;
    private final Clock clock;

    CertificateAdministration(
            Certificates certificates,
            Catalogue catalogue,
            ProvenanceWords provenances,
            AuditTrail trail,
            SignedIn signedIn,
            AdminCertificateMessages words,
            Clock clock) {
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.provenances = provenances;
        this.trail = trail;
        this.signedIn = signedIn;
        this.words = words;
        this.clock = clock;
    }

    /** What is known of the one that was asked for; empty when none was, or no such one is there. */
    Optional<FoundCertificate> found(Form form) {
        return form.value("number").isEmpty()
                ? Optional.empty()
                : certificate(form).map(this::shown);
    }

    /** The one that is revoked now; empty when it was not. */
    Optional<FoundCertificate> revoke(Form form) {
        var reason = form.required("reason", LONGEST_REASON);
        // of two at the same moment the second sees that the first revoked it
        certificate(form).ifPresent(each -> certificates.holdPerson(each.person()));
        var certificate = certificate(form);
        if (certificate.isPresent() && certificate.get().revokedOn() != null) {
            form.wrong("number", words.revokedBefore());
        }
        if (!form.isRight()) {
            return Optional.empty();
        }
        certificate.ifPresent(each -> revoke(each, reason));
        return certificate.map(this::shown);
    }

    private void revoke(Certificate certificate, String reason) {
        certificates.revoke(certificate.id(), LocalDate.now(clock), reason, signedIn.person());
        trail.record(AuditEntry.of(signedIn.person(), "certificate-revoked", "certificate", certificate.id())
                .because(reason));
    }

    private FoundCertificate shown(Certificate certificate) {
        return new FoundCertificate(
                certificate.number().printed(),
                catalogue.titleOf(certificate.programme()),
                AdminView.shown(certificate.issuedOn()),
                AdminView.shown(certificate.validity().until()),
                provenances.of(certificate.provenance()),
                AdminView.shown(certificate.revokedOn()));
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
        var found = find(right.number());
        if (found.isEmpty()) {
            form.wrong("number", words.unknown());
        }
        return found;
    }
}
