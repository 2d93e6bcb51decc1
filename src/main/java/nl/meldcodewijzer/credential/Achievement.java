package nl.meldcodewijzer.credential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a certificate says that somebody did: one edition of a programme.
 *
 * @param id its address
 * @param description of the programme
 * @param criteria what had to be done for it
 */
public record Achievement(String id, String title, int edition, String description, String criteria) {

    /** As it stands inside a credential. */
    public Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", id);
        tree.put("type", List.of("Achievement"));
        tree.put("achievementType", "CertificateOfCompletion");
        tree.put("name", title);
        tree.put("description", description.isBlank() ? title : description);
        tree.put("criteria", Map.of("narrative", criteria));
        tree.put("inLanguage", "nl");
        tree.put("version", Integer.toString(edition));
        return tree;
    }

    /** As it stands by itself. */
    public Map<String, Object> document() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@context", Contexts.BADGE);
        tree.putAll(tree());
        return tree;
    }
}
