package nl.meldcodewijzer.organisation;

import java.util.UUID;

/** Identifies an employment in the register of an organisation. */
public record EmploymentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
