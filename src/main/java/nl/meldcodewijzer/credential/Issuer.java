package nl.meldcodewijzer.credential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who issues: this service, at its own address. */
public final class Issuer {

    private static final String NAME = "Meldcodewijzer";

    private Issuer() {}

    /** As it stands inside a credential. */
    public static Map<String, Object> tree(BadgeAddresses addresses) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", addresses.issuer());
        tree.put("type", List.of("Profile"));
        tree.put("name", NAME);
        tree.put("url", addresses.base());
        return tree;
    }

    /** As it stands by itself. */
    public static Map<String, Object> document(BadgeAddresses addresses) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@context", Contexts.BADGE);
        tree.putAll(tree(addresses));
        return tree;
    }
}
