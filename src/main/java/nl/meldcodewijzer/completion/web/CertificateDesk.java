package nl.meldcodewijzer.completion.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateId;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.CertificateNumber.Reading;
import nl.meldcodewijzer.completion.act.ProvenanceWords;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.learning.Catalogue;

/** Finds certificates for the pages and says what is wrong with a number. */
@RequestScoped
class CertificateDesk {

    /** What came of looking for a number. */
    sealed interface Finding {}

    record Found(CertificateView view) implements Finding {}

    record Problem(int status, String sentence) implements Finding {}

    private final CertificateChecks checks;
    private final Certificates certificates;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final ProvenanceWords provenances;
    private final CompletionMessages messages;

    CertificateDesk(
            CertificateChecks checks,
            Certificates certificates,
            Catalogue catalogue,
            SignedIn signedIn,
            ProvenanceWords provenances,
            CompletionMessages messages) {
        this.checks = checks;
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.provenances = provenances;
        this.messages = messages;
    }

    List<CertificateView> mine() {
        return views(checks.of(signedIn.person()));
    }

    Finding find(String typed) {
        var reading = CertificateNumber.read(typed);
        if (reading instanceof Reading.Right right) {
            return checks.find(right.number())
                    .<Finding>map(each -> new Found(views(List.of(each)).get(0)))
                    .orElseGet(() -> new Problem(404, messages.unknownNumber()));
        }
        return reading instanceof Reading.WrongCheckCharacter
                ? new Problem(400, messages.wrongCheckCharacter())
                : new Problem(400, messages.notANumber());
    }

    private boolean countsElsewhere(Certificate certificate) {
        return catalogue.programmes().stream()
                .anyMatch(each -> each.recognition().accepts(certificate.programme(), certificate.issuedOn()));
    }

    private List<CertificateView> views(List<CheckedCertificate> found) {
        var why = found.stream().anyMatch(this::isMineAndRevoked)
                ? certificates.whyRevoked(signedIn.person())
                : Map.<CertificateId, String>of();
        return found.stream()
                .map(each -> new CertificateView(
                        each,
                        catalogue.titleOf(each.certificate().programme()),
                        each.state() == Certificate.State.VALID && countsElsewhere(each.certificate()),
                        isMine(each),
                        isMineAndRevoked(each)
                                ? why.getOrDefault(each.certificate().id(), "")
                                : "",
                        provenances,
                        messages))
                .toList();
    }

    private boolean isMine(CheckedCertificate checked) {
        return !signedIn.isAnonymous()
                && signedIn.person().equals(checked.certificate().person());
    }

    private boolean isMineAndRevoked(CheckedCertificate checked) {
        return checked.state() == Certificate.State.REVOKED && isMine(checked);
    }
}
