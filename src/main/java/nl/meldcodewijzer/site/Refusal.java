package nl.meldcodewijzer.site;

import java.util.List;
import java.util.Map;

/** A request that cannot be done, told in Dutch: a problem document under /api, an error page elsewhere. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing wrong in the request (RFC 9457 as the Dutch API Design Rules have it).
     *
     * @param in body, query, path or header
     * @param pointer JSON pointer, parameter or field name
     * @param code stable word for programs
     */
    public record Error(String in, String pointer, String detail, String code) {}

    private static final String STALE = "stale-version";

    private final int status;
    private final String title;
    private final transient List<Error> errors;
    private final transient Map<String, Object> extra;

    public Refusal(int status, String title, String detail, List<Error> errors, Map<String, Object> extra) {
        super(detail);
        this.status = status;
        this.title = title;
        this.errors = List.copyOf(errors);
        this.extra = Map.copyOf(extra);
    }

    public static Refusal invalid(String detail, Error... errors) {
        return new Refusal(400, "Ongeldige invoer", detail, List.of(errors), Map.of());
    }

    /** One field of a JSON body or form is wrong. */
    public static Refusal field(String name, String detail, String code) {
        return invalid(detail, new Error("body", "/" + name, detail, code));
    }

    /** One query parameter is wrong. */
    public static Refusal query(String name, String detail, String code) {
        return invalid(detail, new Error("query", name, detail, code));
    }

    public static Refusal notSignedIn() {
        return new Refusal(401, "Niet ingelogd", "Log eerst in.", List.of(), Map.of());
    }

    public static Refusal forbidden() {
        return new Refusal(403, "Geen toegang", "Je hebt hiervoor niet de juiste rol.", List.of(), Map.of());
    }

    /** Unknown or not yours: the answer is the same. */
    public static Refusal notFound() {
        return new Refusal(404, "Niet gevonden", "Dit bestaat niet of is niet van jou.", List.of(), Map.of());
    }

    /** Unknown, where saying so tells nothing about anybody. */
    public static Refusal notFound(String detail) {
        return new Refusal(404, "Niet gevonden", detail, List.of(), Map.of());
    }

    public static Refusal conflict(String code, String detail) {
        return conflicting(code, detail, Map.of());
    }

    /**
     * @param current what is stored now, for the caller to compare
     */
    public static Refusal conflict(String code, String detail, Object current) {
        return conflicting(code, detail, Map.of("current", current));
    }

    private static Refusal conflicting(String code, String detail, Map<String, Object> extra) {
        return new Refusal(
                409,
                "Niet gelukt door een andere wijziging",
                detail,
                List.of(new Error("body", "", detail, code)),
                extra);
    }

    /**
     * Somebody else changed the record after the form was opened.
     *
     * @param version of the record as it is now
     */
    public static Refusal stale(String detail, int version) {
        return conflict(STALE, detail, Map.of("version", version));
    }

    public boolean isStale() {
        return errors.stream().anyMatch(each -> each.code().equals(STALE));
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public List<Error> errors() {
        return errors;
    }

    public Map<String, Object> extra() {
        return extra;
    }
}
