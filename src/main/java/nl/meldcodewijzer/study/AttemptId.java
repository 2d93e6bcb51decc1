package nl.meldcodewijzer.study;

import java.util.UUID;

/** Identifies one time that somebody takes a quiz. */
public record AttemptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
