package nl.meldcodewijzer.endpoints;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address that the service answers, as the code declares it.
 *
 * @param who roles that may use it; empty: anybody who is signed in
 * @param open usable without signing in
 * @param path as declared, expressions and all
 * @param consumes the media type of its body, empty when it declares none
 */
record Endpoint(String method, String path, Set<String> who, boolean open, String consumes) {

    /** A parameter with, behind the colon, what it looks like; that may hold braces of its own. */
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*((?:[^{}]|\\{\\d+\\})+))?\\}");

    String name() {
        return method + " " + path;
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    boolean hasParameter() {
        return path.contains("{");
    }

    /** The path with this id, encoded, in every place, but a word of the list where only certain words are taken. */
    String address(String id) {
        return PARAMETER.matcher(path).replaceAll(parameter -> {
            var shape = parameter.group(2);
            return Matcher.quoteReplacement(
                    shape != null && shape.contains("|")
                            ? List.of(shape.split("\\|")).get(0).strip()
                            : id);
        });
    }

    boolean reads(String mediaType) {
        return consumes.contains(mediaType);
    }
}
