package nl.meldcodewijzer.group.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.Sql;

/** What groups know of a person, for who has the account erased. */
@ApplicationScoped
public class GroupTraces implements PersonalTraces {

    private final Sql sql;

    GroupTraces(Sql sql) {
        this.sql = sql;
    }

    /** Leaves every group, and no group is led any more. */
    public void forget(PersonId person, LocalDate day) {
        sql.change("update group_member set called = null where person_id = ?", person.value());
        sql.change(
                "update group_member set left_on = greatest(?, joined_on) where person_id = ? and left_on is null",
                day,
                person.value());
        sql.change(
                "update group_trainer set left_on = greatest(?, from_date) where person_id = ? and left_on is null",
                day,
                person.value());
    }
}
