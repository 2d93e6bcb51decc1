package nl.meldcodewijzer.credential.web;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.CertificateNumber.Reading;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.credential.act.CredentialMessages;
import nl.meldcodewijzer.credential.act.IssueBadge;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import org.jboss.resteasy.reactive.RestPath;

/** The digital proof of a certificate, for its holder only: the name is in it. */
@Path("/certificaten/{number}/credential.jwt")
class CredentialApi {

    private final Certificates certificates;
    private final IssueBadge issueBadge;
    private final SignedIn signedIn;
    private final CredentialMessages messages;
    private final Clock clock;

    CredentialApi(
            Certificates certificates,
            IssueBadge issueBadge,
            SignedIn signedIn,
            CredentialMessages messages,
            Clock clock) {
        this.certificates = certificates;
        this.issueBadge = issueBadge;
        this.signedIn = signedIn;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    @Produces("application/vc+jwt")
    @Authenticated
    @Retried
    @Transactional
    public Response download(@RestPath String number) {
        var certificate = own(number);
        if (certificate.stateOn(LocalDate.now(clock)) != Certificate.State.VALID) {
            throw new Refusal(409, messages.noneTitle(), messages.notValid(), List.of(), Map.of());
        }
        return Response.ok(issueBadge.of(certificate))
                .type("application/vc+jwt")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"certificaat-"
                                + certificate.number().printed() + ".jwt\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Certificate own(String typed) {
        if (!(CertificateNumber.read(typed) instanceof Reading.Right right)) {
            throw Refusal.notFound();
        }
        return certificates.of(signedIn.person()).stream()
                .filter(each -> each.number().equals(right.number()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
