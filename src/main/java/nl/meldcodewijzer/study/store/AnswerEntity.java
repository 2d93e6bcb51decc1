package nl.meldcodewijzer.study.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.meldcodewijzer.study.SavedAnswer;
import org.hibernate.annotations.Immutable;

/** Only read: saving is a guarded statement in {@link Answers}. */
@Entity
@Immutable
@Table(name = "answer")
@IdClass(AnswerKey.class)
class AnswerEntity {

    @Id
    @Column(name = "attempt_id")
    UUID attemptId;

    @Id
    String question;

    @Id
    int sequence;

    String chosen;

    @Column(name = "saved_at")
    Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    AnswerEntity() {}

    SavedAnswer toSavedAnswer() {
        return new SavedAnswer(question, StudyJson.given(chosen), sequence, savedAt);
    }
}
