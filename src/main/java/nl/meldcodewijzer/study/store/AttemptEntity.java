package nl.meldcodewijzer.study.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.study.Attempt;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.Drawing;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Only read: starting, saving and submitting are guarded statements in {@link Attempts}. */
@Entity
@Immutable
@Table(name = "attempt")
class AttemptEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    String module;

    int edition;

    @JdbcTypeCode(SqlTypes.BINARY)
    byte[] digest;

    long seed;

    short drawing;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @Nullable
    Boolean passed;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Nullable
    String result;

    @SuppressWarnings("NullAway.Init")
    AttemptEntity() {}

    Attempt toAttempt() {
        return new Attempt(
                new AttemptId(id),
                new PersonId(personId),
                new ModuleSlug(module),
                edition,
                HexFormat.of().formatHex(digest),
                seed,
                Drawing.of(drawing),
                startedAt);
    }
}
