package nl.meldcodewijzer.reminder.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** Who gets the weekly numbers of which organisation. */
@ApplicationScoped
public class DigestOfficers {

    /** An attention officer of one organisation; of two organisations there are two. */
    public record Officer(PersonId person, OrganisationId organisation, String name) {}

    private static final String ON_DUTY =
            " g.role = 'attention-officer' and g.from_date <= ?" + " and (g.until_date is null or g.until_date >= ?)";

    private final Sql sql;

    DigestOfficers(Sql sql) {
        this.sql = sql;
    }

    /** A page of people, in the order of their ids, that want it and have an address. */
    public List<PersonId> people(UUID after, LocalDate day, int limit) {
        return sql.rows(
                "select distinct p.id from role_grant g"
                        + " join person p on p.id = g.person_id and p.email is not null and p.erased_at is null"
                        + " left join mail_preference w on w.person_id = p.id"
                        + " where p.id > ? and coalesce(w.wants_mail, true) and coalesce(w.wants_digest, true) and"
                        + ON_DUTY + " order by p.id limit ?",
                row -> new PersonId(UUID.fromString(row.getString(1))),
                after,
                day,
                day,
                limit);
    }

    /** Of these people, by the name of the organisation. */
    public List<Officer> of(List<PersonId> people, LocalDate day) {
        return sql.rows(
                "select distinct g.person_id, o.id, o.name from role_grant g join organisation o on o.id = g.organisation_id"
                        + " where g.person_id in (?) and" + ON_DUTY + " order by o.name, o.id",
                row -> new Officer(
                        new PersonId(UUID.fromString(row.getString(1))),
                        new OrganisationId(UUID.fromString(row.getString(2))),
                        row.getString(3)),
                people.stream().map(PersonId::value).toList(),
                day,
                day);
    }

    public boolean isOne(PersonId person, LocalDate day) {
        return !of(List.of(person), day).isEmpty();
    }
}
