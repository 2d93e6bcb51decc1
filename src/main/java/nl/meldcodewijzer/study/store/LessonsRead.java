package nl.meldcodewijzer.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.person.PersonId;

/** Which lessons a person opened. */
@ApplicationScoped
public class LessonsRead {

    /** A lesson of a module. */
    public record Read(ModuleSlug module, String lesson) {}

    private final EntityManager rows;

    LessonsRead(EntityManager rows) {
        this.rows = rows;
    }

    public List<Read> of(PersonId person) {
        List<?> read = rows.createNativeQuery("select module, lesson from lesson_read where person_id = :person")
                .setParameter("person", person.value())
                .getResultList();
        return read.stream()
                .map(Object[].class::cast)
                .map(row -> new Read(new ModuleSlug((String) row[0]), (String) row[1]))
                .toList();
    }

    public void add(PersonId person, ModuleSlug module, String lesson) {
        rows.createNativeQuery("""
                        insert into lesson_read (person_id, module, lesson) values (:person, :module, :lesson)
                        on duplicate key update read_at = read_at
                        """)
                .setParameter("person", person.value())
                .setParameter("module", module.value())
                .setParameter("lesson", lesson)
                .executeUpdate();
    }
}
