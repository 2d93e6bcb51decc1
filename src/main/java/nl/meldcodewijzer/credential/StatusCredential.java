package nl.meldcodewijzer.credential;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A status list as a credential of its own, so that nobody can hand out a list of theirs.
 *
 * @param number of the list
 * @param revoked places
 * @param madeAt whole seconds
 */
public record StatusCredential(int number, Collection<Integer> revoked, Instant madeAt, BadgeAddresses addresses) {

    public StatusCredential {
        revoked = List.copyOf(revoked);
    }

    /** The credential with the claims of the token beside its members. */
    public Map<String, Object> tree() {
        var id = addresses.statusList(number);
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", id + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", "revocation");
        subject.put("encodedList", StatusList.encoded(revoked));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@context", List.of(Contexts.CREDENTIALS));
        tree.put("id", id);
        tree.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        tree.put("issuer", addresses.issuer());
        tree.put("validFrom", madeAt.toString());
        tree.put("credentialSubject", subject);
        tree.put("iss", addresses.issuer());
        tree.put("jti", id);
        tree.put("sub", id + "#list");
        tree.put("nbf", madeAt.getEpochSecond());
        return tree;
    }
}
