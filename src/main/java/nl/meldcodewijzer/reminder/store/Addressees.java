package nl.meldcodewijzer.reminder.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** Whom a reminder about an employment can reach. */
@ApplicationScoped
public class Addressees {

    /** @param from first day of the employment */
    public record Addressee(EmploymentId employment, PersonId person, LocalDate from) {}

    private final Sql sql;

    Addressees(Sql sql) {
        this.sql = sql;
    }

    /** The people behind the employments of these organisations that want mail and have an address. */
    public List<Addressee> of(Collection<OrganisationId> organisations) {
        return sql.rows(
                "select e.id, l.person_id, e.from_date from employment e"
                        + " join employment_person l on l.organisation_id = e.organisation_id and l.current_employment = e.id"
                        + " join person p on p.id = l.person_id and p.email is not null and p.erased_at is null"
                        + " left join mail_preference w on w.person_id = p.id"
                        + " where e.organisation_id in (?) and coalesce(w.wants_mail, true)",
                row -> new Addressee(
                        new EmploymentId(UUID.fromString(row.getString(1))),
                        new PersonId(UUID.fromString(row.getString(2))),
                        row.getObject(3, LocalDate.class)),
                organisations.stream().map(OrganisationId::value).toList());
    }

    /** A page of all organisations, in the order of their ids. */
    public List<OrganisationId> organisations(UUID after, int limit) {
        return sql.rows(
                "select id from organisation where id > ? order by id limit ?",
                row -> new OrganisationId(UUID.fromString(row.getString(1))),
                after,
                limit);
    }
}
