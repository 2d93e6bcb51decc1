package nl.meldcodewijzer.completion.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.completion.Completion;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "completion")
class CompletionEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    String programme;

    int edition;

    @JdbcTypeCode(SqlTypes.BINARY)
    byte @Nullable [] digest;

    @Column(name = "completed_on")
    LocalDate completedOn;

    String provenance;

    @SuppressWarnings("NullAway.Init")
    CompletionEntity() {}

    CompletionEntity(Completion fact) {
        id = fact.id().value();
        personId = fact.person().value();
        programme = fact.programme().value();
        edition = fact.edition();
        digest = Digests.bytes(fact.digest());
        completedOn = fact.completedOn();
        provenance = fact.provenance().code();
    }
}
