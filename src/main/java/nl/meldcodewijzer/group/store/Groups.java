package nl.meldcodewijzer.group.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.GroupId;
import nl.meldcodewijzer.group.Invitation;
import nl.meldcodewijzer.group.JoinCode;
import nl.meldcodewijzer.group.LedGroup;
import nl.meldcodewijzer.group.Membership;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Groups, as those may find them who lead them, are in them, or hold the code. */
@ApplicationScoped
public class Groups {

    private static final String GROUP =
            "g.id, g.organisation_id, g.name, g.from_date, g.until_date, g.join_code, g.join_until, o.name";

    private static final String TRAINERS =
            "(select group_concat(p.name order by t.from_date, t.id separator ', ') from group_trainer t"
                    + " join person p on p.id = t.person_id where t.group_id = g.id and t.left_on is null)";

    private static final String FROM = " from training_group g join organisation o on o.id = g.organisation_id ";

    private static final String LED =
            "join group_trainer l on l.group_id = g.id and l.left_on is null" + " and l.person_id = ? ";

    private final Sql sql;

    Groups(Sql sql) {
        this.sql = sql;
    }

    /** Those that this person leads, the newest first. */
    public List<LedGroup> ledBy(PersonId trainer) {
        return sql.rows(
                "select " + GROUP
                        + ", (select count(*) from group_member m where m.group_id = g.id and m.left_on is null),"
                        + " (select count(*) from group_task k where k.group_id = g.id and k.withdrawn_on is null)"
                        + FROM
                        + LED + "order by g.from_date desc, g.id desc",
                row -> new LedGroup(group(row), row.getString(8), row.getInt(9), row.getInt(10)),
                trainer.value());
    }

    /** The group, when this person leads it. */
    public Optional<Group> ledBy(PersonId trainer, GroupId group) {
        return sql.first(
                "select " + GROUP + FROM + LED + "where g.id = ?", Groups::group, trainer.value(), group.value());
    }

    /** What somebody may know who holds the code. */
    public Optional<Invitation> withCode(JoinCode code) {
        return sql.first(
                "select " + GROUP + ", " + TRAINERS + FROM + "where g.join_code = ?",
                row -> new Invitation(group(row), row.getString(8), text(row.getString(9))),
                code.value());
    }

    /** Those that this person is in, the newest first. */
    public List<Membership> joinedBy(PersonId member) {
        return sql.rows(
                "select " + GROUP + ", " + TRAINERS + ", m.called, m.joined_on" + FROM
                        + "join group_member m on m.group_id = g.id and m.left_on is null and m.person_id = ?"
                        + " order by m.joined_on desc, m.id desc",
                row -> new Membership(
                        group(row),
                        row.getString(8),
                        text(row.getString(9)),
                        text(row.getString(10)),
                        row.getObject(11, LocalDate.class)),
                member.value());
    }

    public void add(OrganisationId owner, Group group) {
        sql.change(
                "insert into training_group (id, organisation_id, name, from_date, until_date) values (?, ?, ?, ?, ?)",
                group.id().value(),
                owner.value(),
                group.name(),
                group.from(),
                group.until());
        code(group.id(), group.code());
    }

    public void change(GroupId group, String name, LocalDate from, LocalDate until) {
        sql.change(
                "update training_group set name = ?, from_date = ?, until_date = ? where id = ?",
                name,
                from,
                until,
                group.value());
    }

    /** With another code the one before works no more; without one nobody can join. */
    public void code(GroupId group, Group.@Nullable Code code) {
        sql.change(
                "update training_group set join_code = ?, join_until = ? where id = ?",
                code == null ? null : code.value().value(),
                code == null ? null : code.until(),
                group.value());
    }

    private static Group group(ResultSet row) throws SQLException {
        var code = row.getString(6);
        return new Group(
                new GroupId(UUID.fromString(row.getString(1))),
                new OrganisationId(UUID.fromString(row.getString(2))),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                code == null ? null : new Group.Code(new JoinCode(code), row.getObject(7, LocalDate.class)));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
