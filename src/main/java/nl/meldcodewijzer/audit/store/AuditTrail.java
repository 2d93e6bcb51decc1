package nl.meldcodewijzer.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** Who did what; written in the transaction of the deed, so that neither exists without the other. */
@ApplicationScoped
public class AuditTrail {

    private final Sql sql;

    AuditTrail(Sql sql) {
        this.sql = sql;
    }

    public void record(AuditEntry entry) {
        sql.change(
                """
                insert into audit_entry (id, actor, deed, subject_kind, subject, organisation_id, authority, why)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                entry.actor() == null ? null : entry.actor().value(),
                entry.deed(),
                entry.subjectKind(),
                entry.subject(),
                entry.organisation(),
                entry.authority(),
                entry.why());
    }

    public void record(
            @Nullable PersonId actor,
            String deed,
            String subjectKind,
            Object subject,
            @Nullable UUID organisation,
            @Nullable String authority,
            @Nullable String why) {
        record(new AuditEntry(actor, deed, subjectKind, subject.toString(), organisation, authority, why));
    }
}
