package nl.meldcodewijzer.site;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New identifiers: UUID version 7, so that rows made later sort later. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The identifier in an address; whatever is not one identifies nothing. */
    public static UUID read(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException notOne) {
            throw Refusal.notFound();
        }
        throw Refusal.notFound();
    }
}
