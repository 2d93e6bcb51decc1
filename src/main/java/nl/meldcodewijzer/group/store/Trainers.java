package nl.meldcodewijzer.group.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.GroupId;
import nl.meldcodewijzer.group.Trainer;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;

/** Who leads a group, dated. */
@ApplicationScoped
public class Trainers {

    private final Sql sql;

    Trainers(Sql sql) {
        this.sql = sql;
    }

    /** Those who lead the group now, who came first first. */
    public List<Trainer> of(GroupId group) {
        return sql.rows(
                "select p.id, coalesce(p.name, '') from group_trainer t join person p on p.id = t.person_id"
                        + " where t.group_id = ? and t.left_on is null order by t.from_date, t.id",
                Trainers::trainer,
                group.value());
    }

    /** Colleagues who may lead groups of this organisation. */
    public List<Trainer> whoMayLead(OrganisationId organisation, LocalDate day) {
        return sql.rows(
                "select distinct p.id, p.name from role_grant r join person p on p.id = r.person_id"
                        + " where r.organisation_id = ? and r.role in ('attention-officer', 'trainer') and r.from_date <= ?"
                        + " and (r.until_date is null or r.until_date >= ?) and p.name is not null order by p.name, p.id",
                Trainers::trainer,
                organisation.value(),
                day,
                day);
    }

    /** Whoever leads it already goes on doing so. */
    public void add(Group group, PersonId trainer, LocalDate from) {
        sql.insertOnce(
                "insert into group_trainer (id, organisation_id, group_id, person_id, from_date)"
                        + " select ?, ?, ?, ?, ? from dual where not exists"
                        + " (select 1 from group_trainer where group_id = ? and current_person = ?)",
                Ids.next(),
                group.organisation().value(),
                group.id().value(),
                trainer.value(),
                from,
                group.id().value(),
                trainer.value());
    }

    public void end(GroupId group, PersonId trainer, LocalDate day) {
        sql.change(
                "update group_trainer set left_on = greatest(?, from_date) where group_id = ? and person_id = ? and left_on is null",
                day,
                group.value(),
                trainer.value());
    }

    private static Trainer trainer(ResultSet row) throws SQLException {
        return new Trainer(new PersonId(UUID.fromString(row.getString(1))), row.getString(2));
    }
}
