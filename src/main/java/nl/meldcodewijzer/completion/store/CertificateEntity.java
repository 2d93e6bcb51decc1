package nl.meldcodewijzer.completion.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CertificateId;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.CompletionId;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.person.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "certificate")
class CertificateEntity {

    @Id
    UUID id;

    @Column(name = "completion_id")
    UUID completionId;

    @Column(name = "person_id")
    UUID personId;

    String number;

    String programme;

    int edition;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    String provenance;

    @Column(name = "holder_name")
    @Nullable
    String holderName;

    @SuppressWarnings("NullAway.Init")
    CertificateEntity() {}

    CertificateEntity(Certificate fact) {
        id = fact.id().value();
        completionId = fact.completion().value();
        personId = fact.person().value();
        number = fact.number().canonical();
        programme = fact.programme().value();
        edition = fact.edition();
        issuedOn = fact.issuedOn();
        validFrom = fact.validity().from();
        validUntil = fact.validity().until();
        provenance = fact.provenance().code();
        holderName = fact.holderName();
    }

    Certificate toCertificate(LocalDate completedOn, @Nullable LocalDate revokedOn) {
        return new Certificate(
                new CertificateId(id),
                new CompletionId(completionId),
                new PersonId(personId),
                new CertificateNumber(number),
                new ProgrammeSlug(programme),
                edition,
                completedOn,
                issuedOn,
                new Validity(validFrom, validUntil),
                Provenance.of(provenance),
                holderName,
                revokedOn);
    }
}
