package nl.meldcodewijzer.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.account.GivenGrant;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** What people may do, where and how long. */
@ApplicationScoped
public class RoleGrants {

    private final Sql sql;

    RoleGrants(Sql sql) {
        this.sql = sql;
    }

    /** Everything ever given to this person, newest first. */
    public List<GivenGrant> of(PersonId person) {
        return sql.rows(
                "select id, role, organisation_id, unit_id, team, authority, region, from_date, until_date"
                        + " from role_grant where person_id = ? order by from_date desc, id desc",
                RoleGrants::grant,
                person.value());
    }

    public List<Role> rolesOn(PersonId person, LocalDate day) {
        return of(person).stream()
                .map(GivenGrant::grant)
                .filter(grant -> grant.holdsOn(day))
                .map(Grant::role)
                .toList();
    }

    public UUID give(PersonId person, Grant grant, @Nullable PersonId by) {
        var id = Ids.next();
        sql.change(
                "insert into role_grant (id, person_id, role, organisation_id, unit_id, team, authority, region, from_date,"
                        + " until_date, granted_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                person.value(),
                grant.role().code(),
                grant.organisation(),
                grant.unit(),
                grant.team(),
                grant.authority(),
                grant.region(),
                grant.from(),
                grant.until(),
                by == null ? null : by.value());
        return id;
    }

    /** Whether there was such a grant that had not ended; one that has not begun yet is taken back whole. */
    public boolean end(PersonId person, UUID grant, LocalDate lastDay) {
        var ended = sql.change(
                "update role_grant set until_date = ? where person_id = ? and id = ? and from_date <= ?"
                        + " and (until_date is null or until_date > ?)",
                lastDay,
                person.value(),
                grant,
                lastDay,
                lastDay);
        return ended > 0
                || sql.change(
                                "delete from role_grant where person_id = ? and id = ? and from_date > ?",
                                person.value(),
                                grant,
                                lastDay)
                        > 0;
    }

    public void endAll(PersonId person, LocalDate lastDay) {
        sql.change("delete from role_grant where person_id = ? and from_date > ?", person.value(), lastDay);
        sql.change(
                "update role_grant set until_date = ? where person_id = ? and (until_date is null or until_date > ?)",
                lastDay,
                person.value(),
                lastDay);
    }

    private static GivenGrant grant(ResultSet row) throws SQLException {
        return new GivenGrant(
                UUID.fromString(row.getString(1)),
                new Grant(
                        Role.of(row.getString(2)),
                        uuid(row.getString(3)),
                        uuid(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class)));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
