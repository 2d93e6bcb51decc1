package nl.meldcodewijzer.accreditation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.accreditation.ListRequest;
import nl.meldcodewijzer.accreditation.Register;
import nl.meldcodewijzer.accreditation.RegisterNumber;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.Sql;

/** The numbers that people gave; a number that was taken away leaves nothing. */
@ApplicationScoped
public class RegisterNumbers implements PersonalTraces {

    private final Sql sql;

    RegisterNumbers(Sql sql) {
        this.sql = sql;
    }

    public List<RegisterNumber> of(PersonId person) {
        return sql.rows(
                "select register, number from register_number where person_id = ? order by register",
                row -> new RegisterNumber(Register.of(row.getString(1)).orElseThrow(), row.getString(2)),
                person.value());
    }

    /** In place of the number that the person had for this register. */
    public void keep(PersonId person, RegisterNumber number) {
        sql.change(
                "insert into register_number (person_id, register, number) values (?, ?, ?)"
                        + " on duplicate key update number = values(number), given_at = current_timestamp(6)",
                person.value(),
                number.register().code(),
                number.number());
    }

    /** False when there was none. */
    public boolean remove(PersonId person, Register register) {
        return sql.change(
                        "delete from register_number where person_id = ? and register = ?",
                        person.value(),
                        register.code())
                == 1;
    }

    /**
     * The numbers of those who completed the programme here in the period, each once; not of a certificate that was
     * revoked, nor of what was done elsewhere.
     */
    public List<String> on(ListRequest list) {
        return sql.rows(
                "select distinct n.number from register_number n join certificate c on c.person_id = n.person_id"
                        + " join completion m on m.id = c.completion_id"
                        + " left join revocation r on r.certificate_id = c.id"
                        + " where n.register = ? and c.programme = ? and m.completed_on between ? and ?"
                        + " and c.provenance in (?) and r.certificate_id is null order by n.number",
                row -> row.getString(1),
                list.register().code(),
                list.programme().value(),
                list.from(),
                list.until(),
                List.of(Provenance.EARNED_HERE.code(), Provenance.ATTENDANCE.code()));
    }

    @Override
    public void forget(PersonId person, LocalDate today) {
        sql.change("delete from register_number where person_id = ?", person.value());
    }
}
