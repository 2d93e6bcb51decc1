package nl.meldcodewijzer.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.evidence.Colleague;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** The staff of an organisation as a list can name them, and to whom an employment is linked. */
@ApplicationScoped
public class Colleagues {

    private final Sql sql;

    Colleagues(Sql sql) {
        this.sql = sql;
    }

    /** All that are known by name, also those who left: a paper may be of before. */
    public List<Colleague> of(OrganisationId owner) {
        return sql.rows(
                "select e.id, concat(n.first_name, ' ', n.last_name), e.staff_number, n.email from employment e"
                        + " join employee_name n on n.organisation_id = e.organisation_id and n.employment_id = e.id"
                        + " where e.organisation_id = ?",
                row -> new Colleague(
                        new EmploymentId(UUID.fromString(row.getString(1))),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4)),
                owner.value());
    }

    /** Who is linked to this employment now. */
    public Optional<PersonId> person(OrganisationId owner, EmploymentId employment) {
        return sql.first(
                "select person_id from employment_person where organisation_id = ? and current_employment = ?",
                row -> new PersonId(UUID.fromString(row.getString(1))),
                owner.value(),
                employment.value());
    }
}
