package nl.meldcodewijzer.group.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.meldcodewijzer.group.Invitation;

/**
 * What somebody sees before joining.
 *
 * @param code as the address holds it
 * @param name typed, or of who is signed in
 * @param errors by field
 */
record JoinView(
        Invitation invitation, String code, boolean signedIn, String name, String email, Map<String, String> errors) {

    public String address() {
        return "/groep/" + code;
    }

    public String signIn() {
        return "/inloggen?terug=" + URLEncoder.encode(address(), StandardCharsets.UTF_8);
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
