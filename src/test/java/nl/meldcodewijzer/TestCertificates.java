package nl.meldcodewijzer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateId;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.Completion;
import nl.meldcodewijzer.completion.CompletionId;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.completion.store.Certificates;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Certificates for tests, issued on the day they begin. */
@ApplicationScoped
public class TestCertificates {

    /** On the certificate that {@link #issue} makes. */
    public static final String NAME = "Zoë van der Berg";

    private final Certificates certificates;

    TestCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    /** Of Meldcode basis, earned here. */
    public Certificate issue(PersonId holder, String from, String until) {
        return issue(
                holder,
                NAME,
                "meldcode-basis",
                Provenance.EARNED_HERE,
                new Validity(LocalDate.parse(from), LocalDate.parse(until)));
    }

    /**
     * Of Meldcode basis, taken over from another administration.
     *
     * @param name absent when it was erased
     */
    public Certificate imported(PersonId holder, @Nullable String name, String from, String until) {
        return issue(
                holder,
                name,
                "meldcode-basis",
                Provenance.IMPORTED,
                new Validity(LocalDate.parse(from), LocalDate.parse(until)));
    }

    /**
     * @param name absent when it was erased
     */
    public Certificate issue(
            PersonId holder, @Nullable String name, String programme, Provenance provenance, Validity validity) {
        var slug = new ProgrammeSlug(programme);
        var day = validity.from();
        var completion = new Completion(new CompletionId(UUID.randomUUID()), holder, slug, 1, null, day, provenance);
        var certificate = new Certificate(
                new CertificateId(UUID.randomUUID()),
                completion.id(),
                holder,
                CertificateNumber.random(new Random()),
                slug,
                1,
                day,
                day,
                validity,
                provenance,
                name,
                null);
        QuarkusTransaction.requiringNew().run(() -> certificates.add(new Certificates.Issued(completion, certificate)));
        return certificate;
    }

    /** From this day on, with the reason {@code Een vergissing}. */
    public void revoke(Certificate certificate, LocalDate on) {
        QuarkusTransaction.requiringNew().run(() -> certificates.revoke(certificate.id(), on, "Een vergissing", null));
    }
}
