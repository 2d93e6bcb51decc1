package nl.meldcodewijzer.learning.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.site.Sha256;

/**
 * What a device keeps of the meldcode at hand, so that it opens without reception.
 *
 * @param version another one as soon as a text, a template, a script or the style changes
 * @param pages addresses of public pages only
 * @param files what those pages load
 */
record KeptOffline(String version, List<String> pages, List<String> files) {

    KeptOffline {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /**
     * @param build tells which code makes the pages
     * @param content digest of the texts in them
     * @param assets the version in the addresses of scripts and style
     */
    static KeptOffline of(String build, String content, String assets, Collection<FrameworkSlug> frameworks) {
        var pages = new ArrayList<String>();
        pages.add("/meldcode");
        for (var framework : frameworks) {
            var guide = "/meldcode/" + framework;
            pages.addAll(List.of(guide, guide + "/wegen", guide + "/kaarten"));
        }
        var scripts = "/assets/" + assets + "/";
        return new KeptOffline(
                Sha256.hex(build + " " + content + " " + assets).substring(0, 12),
                pages,
                List.of(
                        scripts + "site.css",
                        scripts + "source-sans-3.woff2",
                        scripts + "icon.svg",
                        scripts + "left.js",
                        scripts + "site.js",
                        scripts + "quiz/queue.js",
                        scripts + "weigh.js",
                        scripts + "offline/page.js",
                        "/manifest.webmanifest"));
    }
}
