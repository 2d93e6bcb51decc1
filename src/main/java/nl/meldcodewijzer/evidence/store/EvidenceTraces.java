package nl.meldcodewijzer.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.PersonalTraces;
import nl.meldcodewijzer.site.Sql;

/** The papers of a person; what an organisation decided stays, what the paper says goes. */
@ApplicationScoped
public class EvidenceTraces implements PersonalTraces {

    private final Sql sql;

    EvidenceTraces(Sql sql) {
        this.sql = sql;
    }

    /** The bytes go with them, unless the organisation keeps the same file for something else. */
    @Override
    public void forget(PersonId person, LocalDate today) {
        var files = sql.rows(
                "select distinct file_id from evidence_claim where person_id = ? and file_id is not null",
                row -> UUID.fromString(row.getString(1)),
                person.value());
        sql.change(
                "update evidence_claim set accepted = false, decided_on = ? where person_id = ? and decided_on is null",
                today,
                person.value());
        sql.change(
                "update evidence_claim set file_id = null, title = '-', reason = null where person_id = ?",
                person.value());
        for (var file : files) {
            var unused = " and not exists (select 1 from evidence_claim c where c.file_id = f.id)"
                    + " and not exists (select 1 from meldcode_document d where d.file_id = f.id)"
                    + " and not exists (select 1 from statement_file s where s.file_id = f.id)";
            sql.change(
                    "delete k from stored_file_chunk k join stored_file f on f.id = k.file_id where f.id = ?" + unused,
                    file);
            sql.change("delete f from stored_file f where f.id = ?" + unused, file);
        }
    }
}
