package nl.meldcodewijzer.site;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds this service, for what is printed. */
@ApplicationScoped
public class PublicAddress {

    private final String base;

    PublicAddress(
            @ConfigProperty(name = "meldcodewijzer.public-url", defaultValue = "http://localhost:8080") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    /**
     * @param path begins with a slash
     */
    public String of(String path) {
        return base + path;
    }

    /**
     * The same as somebody types it from paper or a board.
     *
     * @param path begins with a slash
     */
    public String typed(String path) {
        return of(path).replaceFirst("^https?://", "");
    }
}
