package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a completion, with a validity that was fixed when it was issued.
 *
 * @param completedOn the day of the completion it proves
 * @param holderName as it was at issue; absent after erasing
 * @param revokedOn absent unless it was revoked
 */
public record Certificate(
        CertificateId id,
        CompletionId completion,
        PersonId person,
        CertificateNumber number,
        ProgrammeSlug programme,
        int edition,
        LocalDate completedOn,
        LocalDate issuedOn,
        Validity validity,
        Provenance provenance,
        @Nullable String holderName,
        @Nullable LocalDate revokedOn) {

    /** What a certificate is worth on a day; the code is the word in the API. */
    public enum State {
        VALID("valid"),
        EXPIRED("expired"),
        REVOKED("revoked");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private static final Comparator<Certificate> BY_ISSUE = Comparator.comparing(Certificate::issuedOn)
            .thenComparing(each -> each.validity().until())
            .thenComparing(each -> each.id().value());

    public State stateOn(LocalDate day) {
        if (isRevokedOn(day)) {
            return State.REVOKED;
        }
        return day.isAfter(validity.until()) ? State.EXPIRED : State.VALID;
    }

    public boolean isRevokedOn(LocalDate day) {
        return revokedOn != null && !day.isBefore(revokedOn);
    }

    /** The newest of these that this person got later for the same programme and that was not revoked. */
    public Optional<Certificate> supersededBy(Collection<Certificate> others, LocalDate day) {
        return latest(others, each -> each.programme().equals(programme), day)
                .filter(each -> each.person().equals(person) && BY_ISSUE.compare(each, this) > 0);
    }

    /** The newest of these that counts as one of the programme and was not revoked. */
    public static Optional<Certificate> latest(
            Collection<Certificate> certificates, Programme programme, LocalDate day) {
        return latest(certificates, each -> programme.counts(each.programme(), each.issuedOn()), day);
    }

    private static Optional<Certificate> latest(
            Collection<Certificate> certificates, Predicate<Certificate> counts, LocalDate day) {
        return certificates.stream()
                .filter(each -> counts.test(each) && !each.isRevokedOn(day))
                .max(BY_ISSUE);
    }
}
