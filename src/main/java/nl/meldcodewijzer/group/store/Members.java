package nl.meldcodewijzer.group.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.group.Group;
import nl.meldcodewijzer.group.GroupId;
import nl.meldcodewijzer.group.Member;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;

/** Who is in a group, dated. */
@ApplicationScoped
public class Members {

    private final Sql sql;

    Members(Sql sql) {
        this.sql = sql;
    }

    /** Those who are in the group now, for its trainer; nobody once the time to close the class book is over. */
    public List<Member> seenBy(PersonId trainer, GroupId group, LocalDate day) {
        return sql.rows(
                "select m.id, m.person_id, coalesce(m.called, ''), m.joined_on from group_member m"
                        + " join training_group g on g.id = m.group_id"
                        + " join group_trainer t on t.group_id = g.id and t.left_on is null and t.person_id = ?"
                        + " where m.group_id = ? and m.left_on is null and g.until_date >= ? order by m.joined_on, m.id",
                row -> new Member(
                        UUID.fromString(row.getString(1)),
                        new PersonId(UUID.fromString(row.getString(2))),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)),
                trainer.value(),
                group.value(),
                day.minusDays(Group.DAYS_TO_CLOSE));
    }

    public int count(GroupId group) {
        return sql.first(
                        "select count(*) from group_member where group_id = ? and left_on is null",
                        row -> row.getInt(1),
                        group.value())
                .orElse(0);
    }

    public boolean isIn(GroupId group, PersonId person) {
        return sql.first(
                        "select 1 from group_member where group_id = ? and person_id = ? and left_on is null",
                        row -> true,
                        group.value(),
                        person.value())
                .orElse(false);
    }

    /** Whoever is in the group already stays as they are, also when both requests come at once. */
    public boolean join(Group group, PersonId person, String called, LocalDate day) {
        return sql.insertOnce(
                "insert into group_member (id, organisation_id, group_id, person_id, called, joined_on)"
                        + " select ?, ?, ?, ?, ?, ? from dual where not exists"
                        + " (select 1 from group_member where group_id = ? and current_person = ?)",
                Ids.next(),
                group.organisation().value(),
                group.id().value(),
                person.value(),
                called,
                day,
                group.id().value(),
                person.value());
    }

    /** Whether this person was in the group. */
    public boolean leave(PersonId person, GroupId group, LocalDate day) {
        return sql.change(
                        "update group_member set left_on = greatest(?, joined_on), called = null"
                                + " where person_id = ? and group_id = ? and left_on is null",
                        day,
                        person.value(),
                        group.value())
                > 0;
    }

    /** Whether there was such a member. */
    public boolean remove(GroupId group, UUID member, LocalDate day) {
        return sql.change(
                        "update group_member set left_on = greatest(?, joined_on), called = null"
                                + " where group_id = ? and id = ? and left_on is null",
                        day,
                        group.value(),
                        member)
                > 0;
    }

    public boolean call(PersonId person, GroupId group, String called) {
        return sql.change(
                        "update group_member set called = ? where person_id = ? and group_id = ? and left_on is null",
                        called,
                        person.value(),
                        group.value())
                > 0;
    }
}
