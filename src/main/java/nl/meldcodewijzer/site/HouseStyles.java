package nl.meldcodewijzer.site;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The colours that authorities chose for their own pages, from the settings of the installation. */
@ApplicationScoped
public class HouseStyles {

    /** For example {@code meldcodewijzer.house-style.gm0935=#a3121f}. */
    @ConfigMapping(prefix = "meldcodewijzer.house-style")
    interface Settings {

        @WithParentName
        Map<String, String> colours();
    }

    private static final Pattern OWN_PAGE = Pattern.compile("/gemeente/([A-Za-z0-9]{1,12})(/.*)?");

    private final Map<String, HouseStyle> byAuthority = new HashMap<>();
    private final Settings settings;

    HouseStyles(Settings settings) {
        this.settings = settings;
    }

    /** A wrong colour is told at the start, not on the page. */
    void read(@Observes StartupEvent event) {
        settings.colours().forEach((code, colour) -> {
            try {
                byAuthority.put(code.toUpperCase(Locale.ROOT), new HouseStyle(colour.strip()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("meldcodewijzer.house-style." + code + ": " + e.getMessage(), e);
            }
        });
    }

    public Optional<HouseStyle> of(String authority) {
        return Optional.ofNullable(byAuthority.get(authority.toUpperCase(Locale.ROOT)));
    }

    /** The address of the style sheet for a page; empty for nearly all. */
    Optional<String> sheetFor(String path) {
        var page = OWN_PAGE.matcher(path);
        return page.matches()
                ? of(page.group(1))
                        .map(each -> "/assets/huisstijl/" + page.group(1).toUpperCase(Locale.ROOT) + ".css?v="
                                + each.colour().substring(1))
                : Optional.empty();
    }
}
