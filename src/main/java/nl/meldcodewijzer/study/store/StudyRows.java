package nl.meldcodewijzer.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.Attempt;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.Drawing;
import nl.meldcodewijzer.study.Regrade;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Submission;
import org.jspecify.annotations.Nullable;

/** How attempts, their answers and their grades are read from rows. */
final class StudyRows {

    /** The columns of {@link #attempt}; none is called as one of another table that they are read with. */
    static final String ATTEMPT = "id, person_id, module, edition, digest, seed, drawing, started_at";

    /** The columns of {@link #submission}, with the latest later grade if there is one. */
    static final String SUBMISSION = """
            select %s, t.submitted_at, t.result, g.number, g.regraded_at, g.reason, g.result
            from attempt t left join regrade g on g.attempt_id = t.id
              and g.number = (select max(other.number) from regrade other where other.attempt_id = t.id)
            """.formatted(ATTEMPT);

    /** The columns of {@link #answer}. */
    static final String ANSWER = "w.question, w.chosen, w.sequence, w.saved_at";

    private static final int AFTER_ATTEMPT = 8;

    private StudyRows() {}

    static Attempt attempt(ResultSet row) throws SQLException {
        int column = 1;
        return new Attempt(
                new AttemptId(UUID.fromString(row.getString(column++))),
                new PersonId(UUID.fromString(row.getString(column++))),
                new ModuleSlug(row.getString(column++)),
                row.getInt(column++),
                HexFormat.of().formatHex(row.getBytes(column++)),
                row.getLong(column++),
                Drawing.of(row.getShort(column++)),
                Sql.instant(row, column));
    }

    /** Empty while the attempt is open, and once its result was erased. */
    static Optional<Submission> submission(ResultSet row) throws SQLException {
        var result = row.getString(AFTER_ATTEMPT + 2);
        return result == null
                ? Optional.empty()
                : Optional.of(new Submission(
                        attempt(row), Sql.instant(row, AFTER_ATTEMPT + 1), StudyJson.result(result), regrade(row)));
    }

    /** Absent also when its result was erased. */
    private static @Nullable Regrade regrade(ResultSet row) throws SQLException {
        var result = row.getString(AFTER_ATTEMPT + 6);
        return result == null
                ? null
                : new Regrade(
                        row.getInt(AFTER_ATTEMPT + 3),
                        Sql.instant(row, AFTER_ATTEMPT + 4),
                        row.getString(AFTER_ATTEMPT + 5),
                        StudyJson.result(result));
    }

    static SavedAnswer answer(ResultSet row) throws SQLException {
        return new SavedAnswer(row.getString(1), StudyJson.given(row.getString(2)), row.getInt(3), Sql.instant(row, 4));
    }
}
