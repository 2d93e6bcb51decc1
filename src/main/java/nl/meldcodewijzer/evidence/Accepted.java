package nl.meldcodewijzer.evidence;

import java.time.LocalDate;
import nl.meldcodewijzer.completion.CertificateNumber;
import org.jspecify.annotations.Nullable;

/**
 * An acceptance as its organisation looks back at it.
 *
 * @param name what the employer calls the member of staff; empty after erasing
 * @param given whether the person has it, as a certificate
 * @param certificate absent until the employment is linked to a person, and again when that link has ended
 * @param revokedOn when that certificate was revoked, by whomever; absent while it counts and when the link has ended
 * @param withdrawnOn when the organisation took its acceptance back; absent while it stands
 */
public record Accepted(
        Acceptance acceptance,
        String name,
        boolean given,
        @Nullable CertificateNumber certificate,
        @Nullable LocalDate revokedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnWhy) {}
