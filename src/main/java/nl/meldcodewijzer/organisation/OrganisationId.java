package nl.meldcodewijzer.organisation;

import java.util.UUID;

/** Identifies an organisation: the owner of a register. */
public record OrganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
