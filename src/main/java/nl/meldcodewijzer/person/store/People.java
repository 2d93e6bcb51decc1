package nl.meldcodewijzer.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.person.EmailAddress;
import nl.meldcodewijzer.person.EmailTaken;
import nl.meldcodewijzer.person.Person;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;
import nl.meldcodewijzer.site.SqlFault;
import org.jspecify.annotations.Nullable;

/** The people who sign in; nothing else stores their names. */
@ApplicationScoped
public class People {

    private static final String PERSON = "select id, coalesce(name, ''), email from person where ";

    private final Sql sql;

    People(Sql sql) {
        this.sql = sql;
    }

    public Optional<Person> find(PersonId id) {
        return sql.first(PERSON + "id = ? and erased_at is null", People::person, id.value());
    }

    public Optional<Person> withEmail(EmailAddress email) {
        return sql.first(PERSON + "email = ? and erased_at is null", People::person, email.value());
    }

    /** Those whose name contains the text or whose address it is, for administration; at most so many. */
    public List<Person> matching(String text, int limit) {
        return sql.rows(
                PERSON + "erased_at is null and (email = ? or locate(?, name) > 0) order by name, id limit ?",
                People::person,
                text.toLowerCase(java.util.Locale.ROOT),
                text,
                limit);
    }

    public PersonId add(String name, @Nullable EmailAddress email) {
        var id = Ids.next();
        unlessTaken(() -> sql.change(
                "insert into person (id, name, email) values (?, ?, ?)",
                id,
                name,
                email == null ? null : email.value()));
        return new PersonId(id);
    }

    public void change(PersonId id, String name, @Nullable EmailAddress email) {
        unlessTaken(() -> sql.change(
                "update person set name = ?, email = ? where id = ? and erased_at is null",
                name,
                email == null ? null : email.value(),
                id.value()));
    }

    /** Empties the row; the id stays for the facts that count. */
    public void erase(PersonId id) {
        sql.change(
                "update person set name = null, email = null, erased_at = current_timestamp(6)"
                        + " where id = ? and erased_at is null",
                id.value());
    }

    private static void unlessTaken(Runnable write) {
        try {
            write.run();
        } catch (SqlFault fault) {
            if (fault.isDuplicate()) {
                throw new EmailTaken();
            }
            throw fault;
        }
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(new PersonId(UUID.fromString(row.getString(1))), row.getString(2), row.getString(3));
    }
}
