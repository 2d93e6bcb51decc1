package nl.meldcodewijzer.credential;

import java.util.List;

/** What gives the members of a credential their meaning. */
final class Contexts {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final List<String> BADGE =
            List.of(CREDENTIALS, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private Contexts() {}
}
