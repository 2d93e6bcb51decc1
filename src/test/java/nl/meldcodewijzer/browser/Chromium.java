package nl.meldcodewijzer.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this computer, started once for all browser tests. */
final class Chromium implements AutoCloseable {

    /** Chromium without its windows and menus, which nobody sees in a test: a quarter less work. */
    private static final String WITHOUT_WINDOWS = "/usr/bin/chromium-headless-shell";

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", WITHOUT_WINDOWS);

    /** In milliseconds; on a computer that is busy with other things a page may answer late and still be right. */
    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox", // the tests may run as root, and open our own pages only
                                "--disable-dev-shm-usage",
                                // no test needs the world
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** The system property {@code chromium} names it; otherwise it is looked for where Linux keeps it. */
    static Optional<Path> installed() {
        var named = System.getProperty("chromium");
        return (named == null ? USUAL_PLACES.stream() : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What the tests run in: the one without windows, unless a browser was named. */
    static Optional<Path> forTests() {
        return Optional.of(Path.of(WITHOUT_WINDOWS))
                .filter(shell -> System.getProperty("chromium") == null && Files.isExecutable(shell))
                .or(Chromium::installed);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
