package nl.meldcodewijzer.privacy.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.account.ApiKey;
import nl.meldcodewijzer.account.OpenSession;
import nl.meldcodewijzer.organisation.LinkedEmployment;
import nl.meldcodewijzer.site.Dates;

/** Everything on the page with one's own data. */
record MyDataView(
        Identity identity,
        List<Session> sessions,
        List<LinkedEmployment> employments,
        List<Key> keys,
        List<Section> sections) {

    /**
     * Name and address as typed, with what is wrong per field.
     *
     * @param number whether they can also sign in with a staff number
     */
    record Identity(String name, String email, boolean number, Map<String, String> errors) {

        public String error(String field) {
            return errors.getOrDefault(field, "");
        }
    }

    record Session(String device, String since, String seen, boolean current) {

        static Session of(OpenSession session, MyDataMessages messages) {
            var device = session.device() == null
                    ? messages.unknownDevice()
                    : DeviceName.of(session.device(), messages::deviceOn);
            return new Session(device, shown(session.since()), shown(session.seen()), session.current());
        }
    }

    record Key(UUID id, String name, String expires) {

        static Key of(ApiKey key) {
            return new Key(key.id(), key.name(), shown(key.expires()));
        }
    }

    record Section(String name, int count) {}

    private static String shown(Instant moment) {
        return Dates.moment(moment);
    }
}
