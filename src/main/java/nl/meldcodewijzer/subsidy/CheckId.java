package nl.meldcodewijzer.subsidy;

import java.util.UUID;

/** Identifies a check of an agreement on a reporting date. */
public record CheckId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
