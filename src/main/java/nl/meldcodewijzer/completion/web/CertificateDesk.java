package nl.meldcodewijzer.completion.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.completion.Certificate;
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
        return checks.of(signedIn.person()).stream().map(this::view).toList();
    }

    Finding find(String typed) {
        var reading = CertificateNumber.read(typed);
        if (reading instanceof Reading.Right right) {
            return checks.find(right.number())
                    .<Finding>map(each -> new Found(view(each)))
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

    private CertificateView view(CheckedCertificate checked) {
        var holder = checked.certificate().person();
        var mine = !signedIn.isAnonymous() && signedIn.person().equals(holder);
        var why = mine && checked.state() == Certificate.State.REVOKED
                ? certificates.whyRevoked(holder, checked.certificate().id()).orElse("")
                : "";
        return new CertificateView(
                checked,
                ProgrammeTitles.of(catalogue, checked.certificate()),
                checked.state() == Certificate.State.VALID && countsElsewhere(checked.certificate()),
                mine,
                why,
                provenances,
                messages);
    }
}
