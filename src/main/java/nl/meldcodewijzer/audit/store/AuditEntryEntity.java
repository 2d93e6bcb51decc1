package nl.meldcodewijzer.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "audit_entry")
class AuditEntryEntity {

    @Id
    @SuppressWarnings("UnusedVariable")
    private UUID id;

    @Nullable
    @SuppressWarnings("UnusedVariable")
    private UUID actor;

    @SuppressWarnings("UnusedVariable")
    private String deed;

    @Column(name = "subject_kind")
    @SuppressWarnings("UnusedVariable")
    private String subjectKind;

    @SuppressWarnings("UnusedVariable")
    private String subject;

    @Nullable
    @Column(name = "organisation_id")
    @SuppressWarnings("UnusedVariable")
    private UUID organisation;

    @Nullable
    @SuppressWarnings("UnusedVariable")
    private String authority;

    @Nullable
    @SuppressWarnings("UnusedVariable")
    private String why;

    @SuppressWarnings("NullAway.Init")
    AuditEntryEntity() {}

    AuditEntryEntity(UUID id, AuditEntry entry) {
        this.id = id;
        this.actor = entry.actor() == null ? null : entry.actor().value();
        this.deed = entry.deed();
        this.subjectKind = entry.subjectKind();
        this.subject = entry.subject();
        this.organisation = entry.organisation();
        this.authority = entry.authority();
        this.why = entry.why();
    }
}
