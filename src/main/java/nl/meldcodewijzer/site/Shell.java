package nl.meldcodewijzer.site;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layout around every page shows: who is signed in, where they can go, and one message from the last act. */
@Named("shell")
@RequestScoped
public class Shell {

    /** A place in the main menu. */
    public record Link(String label, String address, boolean current) {}

    /** This page in another language. */
    public record Switch(String label, String tag, String address) {}

    private final SecurityIdentity identity;
    private final HttpServerRequest request;
    private final SiteMessages messages;
    private final Flash flash;
    private final PageLanguage language;
    private final HouseStyles houseStyles;
    private final SiteConfig config;

    Shell(
            SecurityIdentity identity,
            HttpServerRequest request,
            SiteMessages messages,
            Flash flash,
            PageLanguage language,
            HouseStyles houseStyles,
            SiteConfig config) {
        this.identity = identity;
        this.request = request;
        this.messages = messages;
        this.flash = flash;
        this.language = language;
        this.houseStyles = houseStyles;
        this.config = config;
    }

    /** Changes with each build, so that assets can be cached for ever. */
    public String version() {
        return Assets.VERSION;
    }

    /** The address of the style sheet of the authority whose page this is; absent for nearly all. */
    public @Nullable String getHouseStyle() {
        return houseStyles.sheetFor(String.valueOf(request.path())).orElse(null);
    }

    /** For the {@code lang} of the page. */
    public String getLanguage() {
        return language.language().tag();
    }

    /** Whether this page speaks another language than the texts on it. */
    public boolean isTranslated() {
        return language.language() != Language.DUTCH;
    }

    /** Absent where there is no choice, and after a form that cannot be opened again. */
    public @Nullable Switch getOtherLanguage() {
        var reads = "GET".equals(request.method().name());
        if (!language.isOffered() || !(reads || language.isOpenedAnew())) {
            return null;
        }
        var other = language.language() == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
        var back = URLEncoder.encode(reads ? request.uri() : request.path(), StandardCharsets.UTF_8);
        return new Switch(other.ownName(), other.tag(), "/taal?naar=" + other.tag() + "&terug=" + back);
    }

    /** Whether this page is in Dutch only, for somebody with a programme who chose English. */
    public boolean isDutchAfterAll() {
        return isSignedIn() && !language.isOffered() && LanguageCookie.of(request) == Language.ENGLISH;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String getName() {
        String name = identity.getAttribute("name");
        return name == null ? "" : name;
    }

    /** What the script keeps on this device belongs to this key; empty when nobody is signed in. */
    public String getOwner() {
        return isSignedIn() ? PageOwner.key(identity.getPrincipal().getName()) : "";
    }

    /** Whether this page has that address. */
    public boolean at(String address) {
        return String.valueOf(request.path()).equals(address);
    }

    /** Whether this page has that address, or one below it. */
    public boolean under(String address) {
        return at(address) || String.valueOf(request.path()).startsWith(address + "/");
    }

    public boolean isOnSharedDevice() {
        return "SHARED".equals(String.valueOf(identity.<Object>getAttribute("device")));
    }

    /** The neutral page. */
    public String getQuickExit() {
        return config.quickExit();
    }

    public @Nullable String getMessage() {
        return flash.message();
    }

    public String getMessageKind() {
        return flash.kind();
    }

    public List<Link> getNavigation() {
        var links = new ArrayList<Link>();
        if (isSignedIn()) {
            add(links, messages.myProgramme(), "/leren");
        }
        if (hasAny("attention-officer", "team-leader", "hr-importer", "signatory")) {
            add(links, messages.organisation(), "/organisatie");
        }
        if (hasAny("trainer")) {
            add(links, messages.groups(), "/groepen");
        }
        if (hasAny("authority-officer", "region-reader")) {
            add(links, messages.authority(), "/gemeente");
        }
        if (hasAny("admin")) {
            add(links, messages.administration(), "/beheer");
        }
        add(links, messages.lessons(), "/modules");
        add(links, messages.meldcode(), "/meldcode");
        return links;
    }

    private boolean hasAny(String... roles) {
        return List.of(roles).stream().anyMatch(identity::hasRole);
    }

    private void add(List<Link> links, String label, String address) {
        links.add(new Link(label, address, under(address)));
    }
}
