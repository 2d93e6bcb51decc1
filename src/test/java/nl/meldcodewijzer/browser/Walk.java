package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows the links of one visitor, and looks at each kind of page once. */
final class Walk {

    /** In bytes, before it is compressed. */
    private static final int LARGEST = 30 * 1024;

    /** At most this many addresses of one kind are tried, because some of them lead elsewhere. */
    private static final int TRIES = 5;

    /** Kinds of page that an earlier visitor had a look at, by day or at night. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"]*)\"");

    private final Page page;
    private final PageAddresses addresses;
    private final String light;
    private final Queue<String> open = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> kinds = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    Walk(Page page, PageAddresses addresses) {
        this.page = page;
        this.addresses = addresses;
        light = light(page);
    }

    /** The kinds of page that were seen. */
    Set<String> from(List<String> starts) {
        starts.forEach(this::follow);
        while (!open.isEmpty()) {
            visit(open.remove());
        }
        assertThat(wrong).as("what keeps people out").isEmpty();
        return seen;
    }

    private void follow(String path) {
        if (known.add(path)) {
            addresses
                    .at(path)
                    .filter(kind -> !seen.contains(kind))
                    .filter(kind -> kinds.stream().filter(kind::equals).count() < TRIES)
                    .ifPresent(kind -> {
                        kinds.add(kind);
                        open.add(path);
                    });
        }
    }

    private void visit(String path) {
        if (seen.contains(addresses.at(path).orElseThrow())) {
            return;
        }
        var answer = page.context().request().get(path);
        var body = answer.body();
        if (!isPage(path, answer, body.length)) {
            return;
        }
        var arrived = URI.create(answer.url());
        var links = links(arrived, new String(body, StandardCharsets.UTF_8));
        addresses
                .at(arrived.getRawPath())
                .filter(seen::add)
                .filter(kind -> LOOKED_AT.add(light + kind))
                .ifPresent(kind -> look(arrived, links));
        addresses.at(path).ifPresent(seen::add);
        links.forEach(this::follow);
    }

    private boolean isPage(String path, APIResponse answer, int bytes) {
        if (answer.status() >= 400) {
            wrong.add(path + ": a link leads to " + answer.status());
            return false;
        }
        var page = answer.headers().getOrDefault("content-type", "").startsWith("text/html");
        if (page) {
            weigh(path, bytes);
        } else {
            addresses.at(path).ifPresent(seen::add); // a file: there is nothing to look at
        }
        return page;
    }

    private void weigh(String path, int bytes) {
        if (bytes > LARGEST) {
            wrong.add(path + ": " + bytes + " bytes of HTML, more than " + LARGEST);
        }
    }

    private void look(URI address, Set<String> links) {
        var path = address.getRawPath();
        page.navigate(address.toString());
        if (!links.containsAll(links(page))) {
            wrong.add(path + ": has links that this walk did not read: " + links(page));
        }
        wrong.addAll(Axe.violations(page));
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > page.viewportSize().width) {
            wrong.add(path + ": needs scrolling sideways, " + width + " wide");
        }
        if (page.locator("h1").count() != 1) {
            wrong.add(path + ": has " + page.locator("h1").count() + " h1");
        }
    }

    private static String light(Page page) {
        return (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") ? "night " : "day ";
    }

    private static List<String> links(Page page) {
        @SuppressWarnings("unchecked")
        var links = (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname)");
        return links;
    }

    /** Read from the text of the page: the browser need not draw what it does not look at. */
    private static Set<String> links(URI page, String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> page.resolve(link.group(1).replace("&amp;", "&")))
                .filter(link -> page.getAuthority().equals(link.getAuthority()))
                .map(URI::getRawPath)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
