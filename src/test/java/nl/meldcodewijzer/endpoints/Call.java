package nl.meldcodewijzer.endpoints;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * One request to an endpoint, sent as it stands here.
 *
 * @param who calls, in words for whoever reads what went wrong
 * @param cookies of the caller; empty for a stranger
 * @param id in every place of the address, encoded as the line wants it
 */
record Call(String who, Endpoint endpoint, Map<String, String> cookies, String id, String body) {

    private static final String BOUNDARY = "grens";

    HttpResponse<String> send(HttpClient client) throws IOException, InterruptedException {
        var address = ConfigProvider.getConfig().getValue("test.url", String.class) + endpoint.address(id);
        var request = HttpRequest.newBuilder(URI.create(address));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (endpoint.writes()) {
            request.header("Content-Type", contentType()).method(endpoint.method(), BodyPublishers.ofString(content()));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String contentType() {
        if (endpoint.reads("multipart")) {
            return "multipart/form-data; boundary=" + BOUNDARY;
        }
        if (endpoint.reads("csv")) {
            return "text/csv";
        }
        return endpoint.isApi() ? "application/json" : "application/x-www-form-urlencoded; charset=UTF-8";
    }

    private String content() {
        return endpoint.reads("multipart")
                ? "--%1$s\r\nContent-Disposition: form-data; name=\"veld\"\r\n\r\n%2$s\r\n--%1$s--\r\n"
                        .formatted(BOUNDARY, body)
                : body;
    }

    String answered(int status) {
        return "%s %s %s -> %d".formatted(who, endpoint.name(), body.substring(0, Math.min(30, body.length())), status);
    }
}
