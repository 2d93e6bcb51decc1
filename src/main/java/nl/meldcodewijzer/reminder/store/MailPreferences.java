package nl.meldcodewijzer.reminder.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.Sql;

/** Whether somebody wants mail; who never said so does. */
@ApplicationScoped
public class MailPreferences implements PersonalTraces {

    private final Sql sql;

    MailPreferences(Sql sql) {
        this.sql = sql;
    }

    public boolean wantsMail(PersonId person) {
        return sql.first(
                        "select wants_mail from mail_preference where person_id = ?",
                        row -> row.getBoolean(1),
                        person.value())
                .orElse(true);
    }

    public void change(PersonId person, boolean wantsMail) {
        sql.change(
                "insert into mail_preference (person_id, wants_mail) values (?, ?)"
                        + " on duplicate key update wants_mail = values(wants_mail), changed_at = current_timestamp(6)",
                person.value(),
                wantsMail);
    }

    /** Whether an attention officer wants the weekly numbers. */
    public boolean wantsDigest(PersonId person) {
        return sql.first(
                        "select wants_digest from mail_preference where person_id = ?",
                        row -> row.getBoolean(1),
                        person.value())
                .orElse(true);
    }

    public void changeDigest(PersonId person, boolean wantsDigest) {
        sql.change(
                "insert into mail_preference (person_id, wants_mail, wants_digest) values (?, true, ?)"
                        + " on duplicate key update wants_digest = values(wants_digest), changed_at = current_timestamp(6)",
                person.value(),
                wantsDigest);
    }

    /** Whether there is an address to send to. */
    public boolean hasAddress(PersonId person) {
        return sql.first("select email is not null from person where id = ?", row -> row.getBoolean(1), person.value())
                .orElse(false);
    }

    @Override
    public void forget(PersonId person, LocalDate today) {
        sql.change("delete from mail_preference where person_id = ?", person.value());
    }
}
