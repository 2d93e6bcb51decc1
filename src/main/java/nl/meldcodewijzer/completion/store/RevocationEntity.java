package nl.meldcodewijzer.completion.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.completion.CertificateId;
import nl.meldcodewijzer.person.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "revocation")
class RevocationEntity {

    @Id
    @Column(name = "certificate_id")
    UUID certificateId;

    @Column(name = "revoked_on")
    LocalDate revokedOn;

    String reason;

    @Column(name = "revoked_by")
    @Nullable
    UUID revokedBy;

    @SuppressWarnings("NullAway.Init")
    RevocationEntity() {}

    RevocationEntity(CertificateId certificate, LocalDate revokedOn, String reason, @Nullable PersonId revokedBy) {
        this.certificateId = certificate.value();
        this.revokedOn = revokedOn;
        this.reason = reason;
        this.revokedBy = revokedBy == null ? null : revokedBy.value();
    }
}
