package nl.meldcodewijzer.endpoints;

import java.util.Set;

/**
 * One address that the service answers, as the code declares it.
 *
 * @param who roles that may use it; empty: anybody who is signed in
 * @param open usable without signing in
 * @param form reads a form instead of a JSON body
 */
record Endpoint(String method, String path, Set<String> who, boolean open, boolean form, String place) {

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
}
