package nl.meldcodewijzer.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.account.Credentials;
import nl.meldcodewijzer.account.DemoAccount;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** The right to sign in, one per person at most. */
@ApplicationScoped
public class Accounts {

    private final Sql sql;

    Accounts(Sql sql) {
        this.sql = sql;
    }

    public Optional<Credentials> of(PersonId person) {
        return sql.first(
                "select person_id, password_hash, blocked_at is not null, must_change from account where person_id = ?",
                row -> new Credentials(
                        new PersonId(UUID.fromString(row.getString(1))),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getBoolean(4)),
                person.value());
    }

    public void add(PersonId person, @Nullable String passwordHash) {
        sql.change(
                "insert into account (person_id, password_hash, password_changed_at) values (?, ?, current_timestamp(6))",
                person.value(),
                passwordHash);
    }

    /** The password as the person chose it. */
    public void changePassword(PersonId person, String passwordHash) {
        sql.change(
                "update account set password_hash = ?, password_changed_at = current_timestamp(6), must_change = false"
                        + " where person_id = ?",
                passwordHash,
                person.value());
    }

    /** A password that the person has to replace after signing in once. */
    public void givePassword(PersonId person, String passwordHash) {
        changePassword(person, passwordHash);
        sql.change("update account set must_change = true where person_id = ?", person.value());
    }

    public void block(PersonId person) {
        sql.change(
                "update account set blocked_at = current_timestamp(6) where person_id = ? and blocked_at is null",
                person.value());
    }

    public void unblock(PersonId person) {
        sql.change("update account set blocked_at = null where person_id = ?", person.value());
    }

    /** Nobody signs in any more for this person. */
    public void close(PersonId person) {
        sql.change("update account set password_hash = null where person_id = ?", person.value());
        block(person);
    }

    public long count() {
        return sql.first("select count(*) from account", row -> row.getLong(1)).orElse(0L);
    }

    public boolean hasDemo() {
        return sql.first("select 1 from account where demo limit 1", row -> true)
                .orElse(false);
    }

    /** The few accounts of the demo region that have an address of their own there. */
    public List<DemoAccount> demo() {
        return sql.rows(
                "select p.name, p.email from account a join person p on p.id = a.person_id"
                        + " where a.demo and a.blocked_at is null and p.email like '%@demo.example'"
                        + " order by field(p.email, 'deelnemer@demo.example', 'aandachtsfunctionaris@demo.example',"
                        + " 'gemeente@demo.example', 'beheer@demo.example') limit 10",
                row -> new DemoAccount(row.getString(1), row.getString(2)));
    }
}
