package nl.meldcodewijzer.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality or a joint arrangement.
 *
 * @param kind municipality or joint-arrangement
 * @param region slug of the region it takes part in
 * @param until last day, absent while it exists
 */
public record Authority(
        AuthorityCode code,
        String name,
        String kind,
        @Nullable String region,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
