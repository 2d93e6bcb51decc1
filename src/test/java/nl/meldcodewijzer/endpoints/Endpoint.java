package nl.meldcodewijzer.endpoints;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** The path with numbered places for {@link #values}. */
    String template() {
        var places = new StringBuilder();
        var parameters = PARAMETER.matcher(path);
        for (int position = 0; parameters.find(); position++) {
            parameters.appendReplacement(places, "{p" + position + "}");
        }
        return parameters.appendTail(places).toString();
    }

    /** This id in every place, but a word of the list where only certain words are taken. */
    Object[] values(String id) {
        var values = new ArrayList<String>();
        var parameters = PARAMETER.matcher(path);
        while (parameters.find()) {
            var shape = parameters.group(2);
            values.add(
                    shape != null && shape.contains("|")
                            ? List.of(shape.split("\\|")).get(0).strip()
                            : id);
        }
        return values.toArray();
    }

    boolean reads(String mediaType) {
        return consumes.contains(mediaType);
    }
}
