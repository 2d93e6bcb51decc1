package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever its kind.
 *
 * @param topic an attempt spreads its questions over the topics of the pool
 * @param source an id among the module's sources
 * @param withdrawnOn from this day the question is no longer drawn and fails nobody
 */
public record Asked(
        String id,
        String topic,
        String text,
        String source,
        @Nullable LocalDate withdrawnOn) {

    /** The same, no longer drawn from this day. */
    public Asked withdrawn(LocalDate on) {
        return new Asked(id, topic, text, source, on);
    }
}
