package nl.meldcodewijzer.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role within a scope and a period.
 *
 * @param until last day, absent while it runs
 */
public record Grant(
        Role role,
        @Nullable UUID organisation,
        @Nullable UUID unit,
        @Nullable String team,
        @Nullable String authority,
        @Nullable String region,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
