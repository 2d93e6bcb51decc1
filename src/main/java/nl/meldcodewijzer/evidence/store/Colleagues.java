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
import org.jspecify.annotations.Nullable;

/** The staff of an organisation as a list can name them, and to whom an employment is linked. */
@ApplicationScoped
public class Colleagues {

    private final Sql sql;

    Colleagues(Sql sql) {
        this.sql = sql;
    }

    /** All that are known by name, also those who left: a paper may be of before. Of one person the latest contract first. */
    public List<Colleague> of(OrganisationId owner) {
        return sql.rows(
                "select e.id, concat(n.first_name, ' ', n.last_name), e.staff_number, n.email, l.person_id from employment e"
                        + " join employee_name n on n.organisation_id = e.organisation_id and n.employment_id = e.id"
                        + " left join employment_person l on l.organisation_id = e.organisation_id and l.current_employment = e.id"
                        + " where e.organisation_id = ? order by e.until_date is not null, e.until_date desc, e.from_date desc, e.id",
                row -> new Colleague(
                        new EmploymentId(UUID.fromString(row.getString(1))),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        person(row.getString(5))),
                owner.value());
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(UUID.fromString(id));
    }

    /**
     * Holds an employment until the end of the transaction, so that of who accepts for it, takes back for it and links it the
     * second one sees what the first one did.
     */
    public void hold(OrganisationId owner, EmploymentId employment) {
        sql.hold(
                "select id from employment where organisation_id = ? and id = ? for update",
                row -> row.getString(1),
                owner.value(),
                employment.value());
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
