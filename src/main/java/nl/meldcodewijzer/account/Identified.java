package nl.meldcodewijzer.account;

import java.util.List;
import nl.meldcodewijzer.person.PersonId;

/**
 * The person behind a session or API key, with the grants that hold today.
 *
 * @param seenLongAgo the session row has to learn that it is still used
 */
public record Identified(PersonId person, String name, List<Grant> grants, DeviceKind device, boolean seenLongAgo) {

    public Identified {
        grants = List.copyOf(grants);
    }
}
