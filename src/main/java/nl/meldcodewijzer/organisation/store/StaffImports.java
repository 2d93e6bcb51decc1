package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StaffImportPlan;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Sql;

/** Which staff files an organisation took over, and what they did. */
@ApplicationScoped
public class StaffImports {

    /** One file that was taken over. */
    public record Done(UUID id, Instant at, int rows, int created, int changed, int unchanged, int rejected) {}

    private static final String IMPORTS =
            "select id, imported_at, rows_read, created, changed, unchanged, rejected from staff_import"
                    + " where organisation_id = ?";

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

    public Optional<Done> find(OrganisationId owner, UUID id) {
        return sql.first(IMPORTS + " and id = ?", StaffImports::done, owner.value(), id);
    }

    public List<Done> latest(OrganisationId owner, int most) {
        return sql.rows(IMPORTS + " order by imported_at desc limit ?", StaffImports::done, owner.value(), most);
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getObject(1, UUID.class),
                Sql.instant(row, 2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7));
    }
}
