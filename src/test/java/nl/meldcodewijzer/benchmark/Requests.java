package nl.meldcodewijzer.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests as the bytes that go over the line. */
final class Requests {

    private Requests() {}

    static byte[] get(String path, Map<String, String> cookies) {
        return bytes("GET " + path + " HTTP/1.1\r\n" + head(cookies) + "\r\n");
    }

    /** As a browser asks: the answer comes compressed. */
    static byte[] getCompressed(String path, Map<String, String> cookies) {
        return bytes("GET " + path + " HTTP/1.1\r\n" + head(cookies) + "Accept-Encoding: gzip\r\n\r\n");
    }

    static byte[] post(String path, Map<String, String> cookies, String json) {
        return withBody("POST", path, cookies, json);
    }

    static byte[] put(String path, Map<String, String> cookies, String json) {
        return withBody("PUT", path, cookies, json);
    }

    private static byte[] withBody(String method, String path, Map<String, String> cookies, String json) {
        return bytes(method + " " + path + " HTTP/1.1\r\n" + head(cookies)
                + "Content-Type: application/json\r\nContent-Length: " + bytes(json).length + "\r\n\r\n" + json);
    }

    private static String head(Map<String, String> cookies) {
        var pairs = cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        return "Host: localhost\r\n" + (pairs.isEmpty() ? "" : "Cookie: " + pairs + "\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
