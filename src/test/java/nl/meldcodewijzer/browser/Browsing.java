package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.TestSignIn.Visitor;
import org.eclipse.microprofile.config.ConfigProvider;

/** What one test does in the browser; a script error or a refused file on any of its pages fails the test. */
public final class Browsing {

    /** {@code -Dpictures}; a picture takes as long as all that axe looks for. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    private final Browser browser;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browsing(Browser browser) {
        this.browser = browser;
    }

    /** A page of its own for somebody who is not signed in. */
    public Page open(Screen screen, String path) {
        return visit(blank(screen), path);
    }

    public Page open(Screen screen, Visitor visitor, String path) {
        return open(screen, visitor.cookies(), path);
    }

    /** A page of its own for somebody who is signed in, by the cookies of the session. */
    public Page open(Screen screen, Map<String, String> cookies, String path) {
        var page = blank(screen);
        page.context()
                .addCookies(cookies.entrySet().stream()
                        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address()))
                        .toList());
        return visit(page, path);
    }

    /** Keeps a picture of the whole page in target/screenshots, when somebody asked for pictures. */
    public void picture(Page page, String name) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + page.viewportSize().width + ".png")));
    }

    void end() {
        pages.forEach(page -> page.context().close());
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    private static Page visit(Page page, String path) {
        assertThat(page.navigate(path).status()).as(path).isLessThan(400);
        return page;
    }

    private Page blank(Screen screen) {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setColorScheme(screen == Screen.NIGHT ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setViewportSize(screen.width, screen.height))
                .newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            // a page that answers 404 on purpose is no mistake, nor a call that its script deals with, nor that there
            // is no reception; a missing style is
            if (message.type().equals("error")
                    && !message.text().contains("ERR_INTERNET_DISCONNECTED")
                    && !message.location().startsWith(page.url())
                    && !message.location().contains("/api/")) {
                complaints.add(page.url() + ": " + message.text() + " " + message.location());
            }
        });
        pages.add(page);
        return page;
    }

    private static String address() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }
}
