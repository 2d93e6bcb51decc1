package nl.meldcodewijzer.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes a browser save a file instead of showing it. */
final class Attachment {

    private Attachment() {}

    static String called(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
