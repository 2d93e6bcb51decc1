package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** In which professions a person works, over all their employments. */
@ApplicationScoped
public class PersonProfessions {

    private final Sql sql;

    PersonProfessions(Sql sql) {
        this.sql = sql;
    }

    /** The latest assignment first. */
    public List<String> of(PersonId person, LocalDate day) {
        return sql.rows(
                "select a.profession from employment_person l"
                        + " join employment e on e.organisation_id = l.organisation_id and e.id = l.employment_id"
                        + " join assignment a on a.organisation_id = e.organisation_id and a.employment_id = e.id"
                        + " where l.person_id = ? and l.unlinked_on is null"
                        + " and e.from_date <= ? and coalesce(e.until_date, ?) >= ?"
                        + " and a.from_date <= ? and coalesce(a.until_date, ?) >= ?"
                        + " group by a.profession order by max(a.from_date) desc, a.profession",
                row -> row.getString(1),
                person.value(),
                day,
                day,
                day,
                day,
                day,
                day);
    }
}
