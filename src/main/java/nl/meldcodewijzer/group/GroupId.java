package nl.meldcodewijzer.group;

import java.util.UUID;

/** Identifies a group. */
public record GroupId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
