package nl.meldcodewijzer.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Ids;
import org.jspecify.annotations.Nullable;

/** Who did what; written in the transaction of the deed, so that neither exists without the other. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager rows;

    AuditTrail(EntityManager rows) {
        this.rows = rows;
    }

    public void record(AuditEntry entry) {
        rows.persist(new AuditEntryEntity(Ids.next(), entry));
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
