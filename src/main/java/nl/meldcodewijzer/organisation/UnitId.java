package nl.meldcodewijzer.organisation;

import java.util.UUID;

/** Identifies a unit (locatie, vestiging) of an organisation. */
public record UnitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
