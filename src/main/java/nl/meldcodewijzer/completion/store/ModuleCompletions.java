package nl.meldcodewijzer.completion.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.ModuleCompletionId;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Which modules a person completed. */
@ApplicationScoped
public class ModuleCompletions {

    private static final String SELECT =
            "select id, person_id, module, edition, digest, completed_on, provenance from module_completion where ";

    private static final String OLDEST_FIRST = " order by completed_on, id";

    private final Sql sql;

    ModuleCompletions(Sql sql) {
        this.sql = sql;
    }

    /** Of all modules and ages, oldest first. */
    public List<ModuleCompletion> of(PersonId person) {
        return sql.rows(SELECT + "person_id = ?" + OLDEST_FIRST, ModuleCompletions::completion, person.value());
    }

    /** Of several people at once, oldest first. */
    public List<ModuleCompletion> ofAll(Collection<PersonId> people) {
        return sql.rows(
                SELECT + "person_id in (?)" + OLDEST_FIRST,
                ModuleCompletions::completion,
                people.stream().map(PersonId::value).toList());
    }

    /**
     * @param attempt that earned it, absent when it was earned elsewhere
     */
    public void add(ModuleCompletion completion, @Nullable UUID attempt) {
        sql.change(
                """
                insert into module_completion
                  (id, person_id, module, edition, digest, completed_on, provenance, attempt_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                completion.id().value(),
                completion.person().value(),
                completion.module().value(),
                completion.edition(),
                Digests.bytes(completion.digest()),
                completion.completedOn(),
                completion.provenance().code(),
                attempt);
    }

    /** The completion that an attempt earned, if it did. */
    public @Nullable UUID earnedBy(PersonId person, UUID attempt) {
        return sql.first(
                        "select id from module_completion where person_id = ? and attempt_id = ?",
                        row -> row.getObject(1, UUID.class),
                        person.value(),
                        attempt)
                .orElse(null);
    }

    private static ModuleCompletion completion(ResultSet row) throws SQLException {
        return new ModuleCompletion(
                new ModuleCompletionId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class)),
                new ModuleSlug(row.getString(3)),
                row.getInt(4),
                Digests.text(row.getBytes(5)),
                row.getObject(6, LocalDate.class),
                Provenance.of(row.getString(7)));
    }
}
