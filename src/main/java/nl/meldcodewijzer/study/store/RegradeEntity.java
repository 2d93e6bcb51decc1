package nl.meldcodewijzer.study.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.meldcodewijzer.study.Regrade;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Only read: {@link Regrades} adds them. */
@Entity
@Immutable
@Table(name = "regrade")
@IdClass(RegradeKey.class)
class RegradeEntity {

    @Id
    @Column(name = "attempt_id")
    UUID attemptId;

    @Id
    int number;

    @Column(name = "regraded_at")
    Instant regradedAt;

    String reason;

    boolean passed;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Nullable
    String result;

    @SuppressWarnings("NullAway.Init")
    RegradeEntity() {}

    /** Absent when its result was erased. */
    @Nullable
    Regrade toRegrade() {
        return result == null ? null : new Regrade(number, regradedAt, reason, StudyJson.result(result));
    }
}
