package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.organisation.EmployedAs;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** Where and as what a person works, over all their employments. */
@ApplicationScoped
public class PersonEmployments {

    private final Sql sql;

    PersonEmployments(Sql sql) {
        this.sql = sql;
    }

    /** The latest assignment first; an employment without one last. */
    public List<EmployedAs> of(PersonId person, LocalDate day) {
        return sql.rows(
                "select o.name, a.profession, e.from_date, e.until_date from employment_person l"
                        + " join employment e on e.organisation_id = l.organisation_id and e.id = l.employment_id"
                        + " join organisation o on o.id = e.organisation_id"
                        + " left join assignment a on a.organisation_id = e.organisation_id and a.employment_id = e.id"
                        + " and a.from_date <= ? and coalesce(a.until_date, ?) >= ?"
                        + " where l.person_id = ? and l.unlinked_on is null"
                        + " and e.from_date <= ? and coalesce(e.until_date, ?) >= ?"
                        + " group by e.id, o.name, a.profession, e.from_date, e.until_date"
                        + " order by max(a.from_date) desc, a.profession, o.name, e.id",
                row -> new EmployedAs(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)),
                day,
                day,
                day,
                person.value(),
                day,
                day,
                day);
    }
}
