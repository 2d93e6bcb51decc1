package nl.meldcodewijzer.learning;

import java.util.UUID;

/** The identity of a reader's remark. */
public record RemarkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
