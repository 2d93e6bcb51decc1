package nl.meldcodewijzer.completion.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.Sql;

/** The names on certificates: the one part of a certificate that can be erased. */
@ApplicationScoped
public class HolderNames implements PersonalTraces {

    private final Sql sql;

    HolderNames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void forget(PersonId person, LocalDate today) {
        sql.change("update certificate set holder_name = null where person_id = ?", person.value());
    }
}
