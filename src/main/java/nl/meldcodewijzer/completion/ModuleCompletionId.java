package nl.meldcodewijzer.completion;

import java.util.UUID;

/** Identifies the completion of a module. */
public record ModuleCompletionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
