package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
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

    /** As an employer's coverage has it, so that both see the same. */
    private static final Comparator<Certificate> BY_END =
            Comparator.comparing((Certificate each) -> each.validity().until()).thenComparing(BY_ISSUE);

    public State stateOn(LocalDate day) {
        if (isRevokedOn(day)) {
            return State.REVOKED;
        }
        return day.isAfter(validity.until()) ? State.EXPIRED : State.VALID;
    }

    public boolean isRevokedOn(LocalDate day) {
        return revokedOn != null && !day.isBefore(revokedOn);
    }

    /** Whether it holds on a day as one of the programme. */
    boolean countsOn(LocalDate day, Programme asking) {
        return asking.counts(programme, issuedOn) && stateOn(day) == State.VALID && validity.holdsOn(day);
    }

    /** The newest of these that this person got later for the same programme and that was not revoked. */
    public Optional<Certificate> supersededBy(Collection<Certificate> others, LocalDate day) {
        return others.stream()
                .filter(each -> each.programme().equals(programme) && !each.isRevokedOn(day))
                .max(BY_ISSUE)
                .filter(each -> each.person().equals(person) && BY_ISSUE.compare(each, this) > 0);
    }

    /** The one that lasts longest, of those that count as one of the programme and were not revoked. */
    public static Optional<Certificate> latest(
            Collection<Certificate> certificates, Programme programme, LocalDate day) {
        return certificates.stream()
                .filter(each -> programme.counts(each.programme(), each.issuedOn()) && !each.isRevokedOn(day))
                .max(BY_END);
    }
}
