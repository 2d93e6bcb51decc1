package nl.meldcodewijzer.completion.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.ModuleCompletionId;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "module_completion")
class ModuleCompletionEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    String module;

    int edition;

    @JdbcTypeCode(SqlTypes.BINARY)
    byte @Nullable [] digest;

    @Column(name = "completed_on")
    LocalDate completedOn;

    @Column(name = "attempt_id")
    @Nullable
    UUID attemptId;

    String provenance;

    @SuppressWarnings("NullAway.Init")
    ModuleCompletionEntity() {}

    ModuleCompletionEntity(ModuleCompletion fact, @Nullable UUID attemptId) {
        id = fact.id().value();
        personId = fact.person().value();
        module = fact.module().value();
        edition = fact.edition();
        digest = Digests.bytes(fact.digest());
        completedOn = fact.completedOn();
        provenance = fact.provenance().code();
        this.attemptId = attemptId;
    }

    ModuleCompletion toModuleCompletion() {
        return new ModuleCompletion(
                new ModuleCompletionId(id),
                new PersonId(personId),
                new ModuleSlug(module),
                edition,
                Digests.text(digest),
                completedOn,
                Provenance.of(provenance));
    }
}
