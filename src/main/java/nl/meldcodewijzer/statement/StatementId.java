package nl.meldcodewijzer.statement;

import java.util.UUID;

/** Identifies a statement (opgave) that was handed in. */
public record StatementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
