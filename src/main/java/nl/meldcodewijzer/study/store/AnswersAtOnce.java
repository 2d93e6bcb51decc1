package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.AttemptId;

/**
 * Saves an answer that fits by one statement outside any transaction, so that it is durable after one turn with the
 * database. What would be asked first stands in the row itself: the attempt has no id to give when it is not theirs, not
 * open, or when the answer before is not there. It is read under a shared lock, so that a submission waits for the save
 * and a save for the submission.
 *
 * <p>Values, not {@code insert ... select}, of which MariaDB buffers the rows: that takes twice as long.
 */
@ApplicationScoped
public class AnswersAtOnce {

    private static final String OPEN = " where t.id = ? and t.person_id = ? and t.submitted_at is null";

    private static final String FIRST = "select t.id from attempt t" + OPEN;

    private static final String NEXT = "select t.id from attempt t join answer a on a.attempt_id = t.id" + OPEN
            + " and a.question = ? and a.sequence = ?";

    private static final String ADD =
            "insert into answer (attempt_id, question, sequence, chosen) values ((%s lock in share mode), ?, ?, ?)"
                    + " returning saved_at";

    private static final String ADD_FIRST = ADD.formatted(FIRST);

    private static final String ADD_NEXT = ADD.formatted(NEXT);

    /** Its attempt would be null; there is one under this sequence. */
    private static final Set<Integer> DOES_NOT_FIT = Set.of(1048, 1062);

    private final DataSource database;

    AnswersAtOnce(DataSource database) {
        this.database = database;
    }

    /**
     * Call it outside a transaction.
     *
     * @return when it was saved; empty when nothing was, because something does not fit
     */
    public Optional<Instant> add(PersonId person, AttemptId attempt, String question, int sequence, Given given) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sequence == 1 ? ADD_FIRST : ADD_NEXT)) {
            fill(insert, person, attempt, question, sequence, given);
            try (var saved = insert.executeQuery()) {
                return saved.next() ? Optional.of(Sql.instant(saved, 1)) : Optional.empty();
            }
        } catch (SQLException fault) {
            if (DOES_NOT_FIT.contains(fault.getErrorCode())) {
                return Optional.empty();
            }
            throw new IllegalStateException("Could not save an answer", fault);
        }
    }

    private static void fill(
            PreparedStatement insert, PersonId person, AttemptId attempt, String question, int sequence, Given given)
            throws SQLException {
        int place = 1;
        insert.setObject(place++, attempt.value());
        insert.setObject(place++, person.value());
        if (sequence > 1) {
            insert.setString(place++, question);
            insert.setInt(place++, sequence - 1);
        }
        insert.setString(place++, question);
        insert.setInt(place++, sequence);
        insert.setString(place, StudyJson.of(given));
    }
}
