package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.AttemptId;
import nl.meldcodewijzer.study.AttemptSummary;
import nl.meldcodewijzer.study.AttemptSummary.Outcome;

/** All attempts of a person with the grade that counts, without questions and answers. */
@ApplicationScoped
public class AttemptSummaries {

    private final Sql sql;

    AttemptSummaries(Sql sql) {
        this.sql = sql;
    }

    public List<AttemptSummary> of(PersonId person) {
        return sql.rows(
                """
                select t.id, t.module, t.edition, t.started_at, t.submitted_at, coalesce(g.score, t.score), t.total,
                  coalesce(g.passed, t.passed)
                from attempt t left join regrade g on g.attempt_id = t.id and not exists (
                  select 1 from regrade later where later.attempt_id = g.attempt_id and later.number > g.number)
                where t.person_id = ? order by coalesce(t.submitted_at, t.started_at) desc, t.id
                """,
                row -> new AttemptSummary(
                        new AttemptId(UUID.fromString(row.getString(1))),
                        new ModuleSlug(row.getString(2)),
                        row.getInt(3),
                        Sql.instant(row, 4),
                        outcome(row)),
                person.value());
    }

    private static Optional<Outcome> outcome(ResultSet row) throws SQLException {
        return row.getObject(5) == null
                ? Optional.empty()
                : Optional.of(new Outcome(Sql.instant(row, 5), row.getInt(6), row.getInt(7), row.getBoolean(8)));
    }
}
