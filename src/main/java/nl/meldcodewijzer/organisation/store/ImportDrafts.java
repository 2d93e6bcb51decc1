package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Staff files between upload and taking over; gone after a day. */
@ApplicationScoped
public class ImportDrafts {

    /**
     * An uploaded file.
     *
     * @param takenOver the import it became, absent while it waits
     */
    public record Draft(
            UUID id, String name, byte[] bytes, @Nullable UUID takenOver) {}

    private final Sql sql;

    ImportDrafts(Sql sql) {
        this.sql = sql;
    }

    public void add(OrganisationId owner, UUID id, String name, byte[] bytes) {
        sql.change("delete from staff_import_draft where made_at < current_timestamp(6) - interval 1 day");
        sql.change(
                "insert into staff_import_draft (id, organisation_id, name, bytes) values (?, ?, ?, ?)",
                id,
                owner.value(),
                name,
                bytes);
    }

    public Optional<Draft> find(OrganisationId owner, UUID id) {
        return sql.first(
                "select id, name, bytes, staff_import_id from staff_import_draft where organisation_id = ? and id = ?"
                        + " and made_at >= current_timestamp(6) - interval 1 day",
                row -> new Draft(
                        row.getObject(1, UUID.class), row.getString(2), row.getBytes(3), row.getObject(4, UUID.class)),
                owner.value(),
                id);
    }

    public void takenOver(OrganisationId owner, UUID id, UUID by) {
        sql.change(
                "update staff_import_draft set staff_import_id = ? where organisation_id = ? and id = ?",
                by,
                owner.value(),
                id);
    }
}
