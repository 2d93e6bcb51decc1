package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.OpenAttempt;

/** The attempts that a person has not handed in yet, with how far they are. */
@ApplicationScoped
public class OpenAttempts {

    private final Sql sql;

    OpenAttempts(Sql sql) {
        this.sql = sql;
    }

    public List<OpenAttempt> of(PersonId person) {
        return sql.rows(
                """
                select t.module, t.digest, t.started_at, max(w.saved_at),
                  count(distinct if(w.chosen not in ('[]', '{"pairs":{}}', '{"text":""}') and not exists (select 1 from answer later
                    where later.attempt_id = w.attempt_id and later.question = w.question
                      and later.sequence > w.sequence), w.question, null))
                from attempt t left join answer w on w.attempt_id = t.id
                where t.person_id = ? and t.submitted_at is null
                group by t.id, t.module, t.digest, t.started_at
                """,
                row -> new OpenAttempt(
                        new ModuleSlug(row.getString(1)),
                        HexFormat.of().formatHex(row.getBytes(2)),
                        row.getInt(5),
                        Sql.instant(row, row.getObject(4) == null ? 3 : 4)),
                person.value());
    }
}
