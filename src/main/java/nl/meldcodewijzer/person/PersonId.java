package nl.meldcodewijzer.person;

import java.util.UUID;

/** Identifies a human being who signs in. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
