package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.Sql;

/** What a learner typed and read; nothing counts on it once the result is known, so it can go. */
@ApplicationScoped
public class StudyTraces implements PersonalTraces {

    private final Sql sql;

    StudyTraces(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void forget(PersonId person, LocalDate today) {
        sql.change(
                "delete from answer where attempt_id in (select id from attempt where person_id = ?)", person.value());
        sql.change(
                "update regrade set result = null where attempt_id in (select id from attempt where person_id = ?)",
                person.value());
        sql.change("update attempt set result = null where person_id = ?", person.value());
        sql.change("delete from lesson_read where person_id = ?", person.value());
    }
}
