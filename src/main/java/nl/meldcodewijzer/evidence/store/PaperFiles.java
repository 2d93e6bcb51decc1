package nl.meldcodewijzer.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** The files of papers, from when nobody needs them any more. */
@ApplicationScoped
public class PaperFiles {

    /** A file of one organisation. */
    public record Kept(OrganisationId organisation, UUID file) {}

    private static final String UNUSED = " and not exists (select 1 from evidence_claim c where c.file_id = f.id)"
            + " and not exists (select 1 from meldcode_document d where d.file_id = f.id)"
            + " and not exists (select 1 from statement_file s where s.file_id = f.id)";

    private final Sql sql;
    private final Organisations organisations;

    PaperFiles(Sql sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    public List<Kept> of(PersonId person) {
        return sql.rows(
                "select distinct organisation_id, file_id from evidence_claim where person_id = ? and file_id is not null",
                row -> new Kept(
                        new OrganisationId(UUID.fromString(row.getString(1))), UUID.fromString(row.getString(2))),
                person.value());
    }

    /** Those that were decided on before a day, of all organisations; they are papers of nothing any more. */
    public List<Kept> letGo(LocalDate decidedBefore, int limit) {
        var kept = sql.rows(
                "select distinct organisation_id, file_id from evidence_claim"
                        + " where decided_on < ? and file_id is not null limit ?",
                row -> new Kept(
                        new OrganisationId(UUID.fromString(row.getString(1))), UUID.fromString(row.getString(2))),
                decidedBefore,
                limit);
        for (var each : kept) {
            sql.change(
                    "update evidence_claim set file_id = null"
                            + " where organisation_id = ? and file_id = ? and decided_on < ?",
                    each.organisation().value(),
                    each.file(),
                    decidedBefore);
        }
        return kept;
    }

    /** The bytes go, unless the organisation keeps the same file for something else. */
    public void drop(OrganisationId owner, UUID file) {
        // who hands in the same bytes at this moment finds them or keeps them anew
        organisations.lock(owner);
        sql.change(
                "delete k from stored_file_chunk k join stored_file f on f.id = k.file_id"
                        + " where f.organisation_id = ? and f.id = ?" + UNUSED,
                owner.value(),
                file);
        sql.change(
                "delete f from stored_file f where f.organisation_id = ? and f.id = ?" + UNUSED, owner.value(), file);
    }
}
