package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StaffImportPlan;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** Which staff files an organisation took over, and what they did. */
@ApplicationScoped
public class StaffImports {

    private final Sql sql;

    StaffImports(Sql sql) {
        this.sql = sql;
    }

    public void add(OrganisationId owner, UUID id, byte[] digest, PersonId by, StaffImportPlan plan) {
        sql.change(
                "insert into staff_import (id, organisation_id, digest, imported_by, rows_read, created, changed,"
                        + " unchanged, rejected) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                owner.value(),
                digest,
                by.value(),
                plan.rows(),
                plan.created().size(),
                plan.changed().size(),
                plan.unchanged(),
                plan.rejectedRows());
    }
}
