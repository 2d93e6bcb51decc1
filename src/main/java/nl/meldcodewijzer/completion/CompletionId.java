package nl.meldcodewijzer.completion;

import java.util.UUID;

/** Identifies the completion of a programme. */
public record CompletionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
