package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.LinkedEmployment;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Which person an employment belongs to, since when; made by the person, never by an e-mail match. */
@ApplicationScoped
public class EmploymentLinks {

    private final Sql sql;

    EmploymentLinks(Sql sql) {
        this.sql = sql;
    }

    /** Whether the employment is this person's now; false when it is somebody else's. */
    public boolean link(OrganisationId organisation, EmploymentId employment, PersonId person, LocalDate on) {
        sql.change(
                "insert into employment_person (id, organisation_id, employment_id, person_id, linked_on)"
                        + " values (?, ?, ?, ?, ?) on duplicate key update id = id",
                Ids.next(),
                organisation.value(),
                employment.value(),
                person.value(),
                on);
        return sql.first(
                        "select person_id = ? from employment_person where organisation_id = ? and current_employment = ?",
                        row -> row.getBoolean(1),
                        person.value(),
                        organisation.value(),
                        employment.value())
                .orElse(false);
    }

    /** Ends the employer's sight of this person; the person's own record stays. */
    public void unlink(PersonId person, LocalDate on) {
        sql.change(
                "update employment_person set unlinked_on = ? where person_id = ? and unlinked_on is null",
                on,
                person.value());
    }

    /** Whether this employment was linked to this person until now. */
    public boolean unlink(PersonId person, EmploymentId employment, LocalDate on) {
        return sql.change(
                        "update employment_person set unlinked_on = ?"
                                + " where person_id = ? and employment_id = ? and unlinked_on is null",
                        on,
                        person.value(),
                        employment.value())
                > 0;
    }

    public List<LinkedEmployment> of(PersonId person) {
        return sql.rows(
                "select e.id, o.id, o.name, e.from_date, e.until_date, l.linked_on from employment_person l"
                        + " join employment e on e.organisation_id = l.organisation_id and e.id = l.employment_id"
                        + " join organisation o on o.id = l.organisation_id"
                        + " where l.person_id = ? and l.unlinked_on is null order by e.from_date desc, o.name",
                row -> new LinkedEmployment(
                        new EmploymentId(UUID.fromString(row.getString(1))),
                        new OrganisationId(UUID.fromString(row.getString(2))),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)),
                person.value());
    }

    /** The organisations that somebody can mean who types a sign-in code, an id or an exact name; two stand for many. */
    public List<OrganisationId> organisationsMeant(String typed) {
        return sql.rows(
                "select id from organisation where sign_in_code = lower(?) union select id from organisation where id = ?"
                        + " union select id from organisation where name = ? limit 2",
                row -> new OrganisationId(UUID.fromString(row.getString(1))),
                typed,
                uuid(typed),
                typed);
    }

    /** Who signs in with this staff number; nobody when it is not the number of one linked person. */
    public Optional<PersonId> personWith(OrganisationId organisation, String staffNumber) {
        var people = sql.rows(
                "select distinct l.person_id from employment e"
                        + " join employment_person l on l.organisation_id = e.organisation_id and l.current_employment = e.id"
                        + " where e.organisation_id = ? and e.staff_number = ? limit 2",
                row -> new PersonId(UUID.fromString(row.getString(1))),
                organisation.value(),
                staffNumber);
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** The employments by whose staff number somebody can sign in: it is nobody else's there. */
    public List<EmploymentId> withStaffNumber(PersonId person) {
        return sql.rows(
                "select e.id from employment_person l join employment e"
                        + " on e.organisation_id = l.organisation_id and e.id = l.current_employment"
                        + " where l.person_id = ? and e.staff_number is not null and not exists (select 1 from employment o"
                        + " join employment_person k on k.organisation_id = o.organisation_id and k.current_employment = o.id"
                        + " where o.organisation_id = e.organisation_id and o.staff_number = e.staff_number"
                        + " and k.person_id <> l.person_id)",
                row -> new EmploymentId(UUID.fromString(row.getString(1))),
                person.value());
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
