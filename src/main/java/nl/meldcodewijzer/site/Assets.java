package nl.meldcodewijzer.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;

/** The style sheet, font and scripts that every page shares. */
public final class Assets {

    private static final List<String> FILES = List.of(
            "site.css",
            "icon.svg",
            "source-sans-3.woff2",
            "left.js",
            "site.js",
            "offline/page.js",
            "offline/worker.js",
            "quiz/elsewhere.js",
            "quiz/kinds.js",
            "quiz/line.js",
            "quiz/notice.js",
            "quiz/page.js",
            "quiz/question.js",
            "quiz/queue.js",
            "weigh.js");

    /** Changes with the content, so that browsers may keep an asset for ever and all nodes agree. */
    public static final String VERSION = digest();

    private Assets() {}

    private static String digest() {
        try {
            var digest = Sha256.begin();
            for (var name : FILES) {
                try (var in = Assets.class.getResourceAsStream("/META-INF/resources/assets/" + name)) {
                    digest.update(in == null ? new byte[0] : in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
