package nl.meldcodewijzer.completion.store;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** The names on certificates: the one part of a certificate that can be erased. */
@ApplicationScoped
public class HolderNames {

    private final Sql sql;

    HolderNames(Sql sql) {
        this.sql = sql;
    }

    public void forget(PersonId person) {
        sql.change("update certificate set holder_name = null where person_id = ?", person.value());
    }
}
