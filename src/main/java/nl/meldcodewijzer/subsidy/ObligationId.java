package nl.meldcodewijzer.subsidy;

import java.util.UUID;

/** Identifies an obligation of an agreement. */
public record ObligationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
