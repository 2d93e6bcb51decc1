package nl.meldcodewijzer.completion.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.CertificateNumber.Reading;
import nl.meldcodewijzer.completion.MissedChange;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Lets anyone who holds a number check the certificate; tells nothing about its holder. */
@Path("/api/v1/certificates")
@PermitAll
class CertificatesApi {

    record CertificateJson(
            String number,
            String state,
            @Nullable String supersededBy,
            String programme,
            int edition,
            LocalDate issued,
            LocalDate validUntil,
            List<MissedChangeJson> missedChanges) {}

    /**
     * A change that the holder has not done.
     *
     * @param countsUntil the last day on which the certificate counts without it
     */
    record MissedChangeJson(String title, LocalDate effective, LocalDate countsUntil) {

        static MissedChangeJson of(MissedChange missed) {
            var edition = missed.edition();
            return new MissedChangeJson(missed.title(), edition.effective(), edition.oldCountsUntil());
        }
    }

    private final CertificateChecks checks;
    private final CompletionMessages messages;

    CertificatesApi(CertificateChecks checks, CompletionMessages messages) {
        this.checks = checks;
        this.messages = messages;
    }

    @GET
    @Path("{number}")
    public CertificateJson check(@RestPath String number) {
        var reading = CertificateNumber.read(number);
        if (reading instanceof Reading.WrongCheckCharacter) {
            throw refusal(messages.wrongCheckCharacter(), "wrong-check-character");
        }
        if (!(reading instanceof Reading.Right right)) {
            throw refusal(messages.notANumber(), "not-a-number");
        }
        return checks.find(right.number())
                .map(CertificatesApi::json)
                .orElseThrow(() -> Refusal.notFound(messages.unknownNumber()));
    }

    private static Refusal refusal(String detail, String code) {
        return Refusal.invalid(detail, new Refusal.Error("path", "number", detail, code));
    }

    private static CertificateJson json(CheckedCertificate checked) {
        var certificate = checked.certificate();
        return new CertificateJson(
                certificate.number().printed(),
                checked.state().code(),
                checked.supersededBy().map(each -> each.number().printed()).orElse(null),
                certificate.programme().value(),
                certificate.edition(),
                certificate.issuedOn(),
                certificate.validity().until(),
                checked.missed().stream().map(MissedChangeJson::of).toList());
    }
}
