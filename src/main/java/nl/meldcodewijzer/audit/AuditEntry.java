package nl.meldcodewijzer.audit;

import java.util.UUID;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One deed, by ids only.
 *
 * @param actor absent: the service itself
 * @param deed what was done, for example {@code employment-ended}
 * @param subjectKind what it was done to, for example {@code employment}
 * @param subject identifier of that thing
 * @param why what the actor gave as reason
 */
public record AuditEntry(
        @Nullable PersonId actor,
        String deed,
        String subjectKind,
        String subject,
        @Nullable UUID organisation,
        @Nullable String authority,
        @Nullable String why) {

    /** A deed outside organisations and authorities. */
    public static AuditEntry of(@Nullable PersonId actor, String deed, String subjectKind, Object subject) {
        return new AuditEntry(actor, deed, subjectKind, subject.toString(), null, null, null);
    }

    public AuditEntry inOrganisation(UUID id) {
        return new AuditEntry(actor, deed, subjectKind, subject, id, authority, why);
    }

    public AuditEntry inAuthority(String code) {
        return new AuditEntry(actor, deed, subjectKind, subject, organisation, code, why);
    }

    public AuditEntry because(@Nullable String reason) {
        return new AuditEntry(actor, deed, subjectKind, subject, organisation, authority, reason);
    }
}
