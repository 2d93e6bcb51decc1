package nl.meldcodewijzer.learning.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.site.Build;
import nl.meldcodewijzer.site.Shell;

/**
 * Makes the meldcode at hand open without reception, and lets a phone put it among its apps. A browser asks for the
 * worker again at each visit; another version in it makes the device take everything anew.
 */
@Path("/")
class OfflinePages {

    /** What a phone needs to know of a page that it treats as an app. */
    record Manifest(
            String id,
            String name,
            String short_name,
            String lang,
            String start_url,
            String scope,
            String display,
            String theme_color,
            String background_color,
            List<Icon> icons) {}

    /** One picture of the app. */
    record Icon(String src, String sizes, String type, String purpose) {}

    private final Catalogue catalogue;
    private final Release release;
    private final Shell shell;
    private final MeldcodeMessages messages;
    private final ObjectMapper json;

    OfflinePages(Catalogue catalogue, Release release, Shell shell, MeldcodeMessages messages, ObjectMapper json) {
        this.catalogue = catalogue;
        this.release = release;
        this.shell = shell;
        this.messages = messages;
        this.json = json;
    }

    @GET
    @Path("dienst.js")
    @Produces("text/javascript")
    @PermitAll
    public String worker() throws JsonProcessingException {
        var frameworks = catalogue.frameworks().stream().map(Framework::slug).toList();
        var kept = KeptOffline.of(Build.STAMP, release.digest(), shell.version(), frameworks);
        return "self.kept = " + json.writeValueAsString(kept) + ";\nimportScripts('/assets/" + shell.version()
                + "/offline/worker.js');\n";
    }

    @GET
    @Path("manifest.webmanifest")
    @Produces("application/manifest+json")
    @PermitAll
    public Manifest manifest() {
        return new Manifest(
                "/meldcode",
                messages.title(),
                messages.shortName(),
                "nl",
                "/meldcode",
                "/",
                "standalone",
                "#08363b",
                "#ffffff",
                List.of(
                        new Icon("/assets/icon.svg", "any", "image/svg+xml", "any"),
                        new Icon("/assets/icon-192.png", "192x192", "image/png", "any"),
                        new Icon("/assets/icon-512.png", "512x512", "image/png", "any"),
                        new Icon("/assets/icon-maskable-512.png", "512x512", "image/png", "maskable")));
    }
}
