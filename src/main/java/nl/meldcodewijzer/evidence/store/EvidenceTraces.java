package nl.meldcodewijzer.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.Sql;

/** The papers of a person; what an organisation decided stays, what the paper says goes. */
@ApplicationScoped
public class EvidenceTraces implements PersonalTraces {

    private final Sql sql;
    private final PaperFiles files;

    EvidenceTraces(Sql sql, PaperFiles files) {
        this.sql = sql;
        this.files = files;
    }

    /** The bytes go with them, unless the organisation keeps the same file for something else. */
    @Override
    public void forget(PersonId person, LocalDate today) {
        var kept = files.of(person);
        sql.change(
                "update evidence_claim set accepted = false, decided_on = ? where person_id = ? and decided_on is null",
                today,
                person.value());
        sql.change(
                "update evidence_claim set file_id = null, title = '-', reason = null where person_id = ?",
                person.value());
        kept.forEach(each -> files.drop(each.organisation(), each.file()));
    }
}
