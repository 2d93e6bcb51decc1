package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.study.LessonRead;

/** Which lessons a person opened. */
@ApplicationScoped
public class LessonsRead {

    private final Sql sql;

    LessonsRead(Sql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<LessonRead> of(PersonId person) {
        return sql.rows(
                "select module, lesson, read_at from lesson_read where person_id = ? order by read_at desc, module, lesson",
                row -> new LessonRead(new ModuleSlug(row.getString(1)), row.getString(2), Sql.instant(row, 3)),
                person.value());
    }

    /** Keeps the last time: who does a module again reads it again. */
    public void add(PersonId person, ModuleSlug module, String lesson) {
        sql.change(
                "insert into lesson_read (person_id, module, lesson) values (?, ?, ?)"
                        + " on duplicate key update read_at = current_timestamp(6)",
                person.value(),
                module.value(),
                lesson);
    }
}
