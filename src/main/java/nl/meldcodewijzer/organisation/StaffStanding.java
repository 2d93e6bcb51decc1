package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is in order, in the words of the list of staff.
 *
 * @param look the colour of the status
 * @param programme empty when the profession has none
 * @param validUntil absent without a certificate
 */
public record StaffStanding(
        String status,
        String look,
        boolean absent,
        String programme,
        @Nullable LocalDate validUntil) {}
