package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what keeps people out: the rules of axe, best practices included; at night those about colours only. */
public final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    /** What this tab opens next has axe at hand: sending its half a megabyte once for each page is slow. */
    private static final String AT_HAND = "window.loadAxe = function () {" + SCRIPT + "};";

    /**
     * Our pages have no frames, so axe runs in the page itself and only what is wrong comes back. The builder of its
     * library opens a second page each time and sends everything that is right as well, which took most of a test.
     */
    private static final String RUN = """
            async () => {
              if (!window.axe) {
                window.loadAxe?.();
              }
              if (!window.axe) {
                return null;
              }
              // every other rule reads the same page by day and at night
              const runOnly = matchMedia('(prefers-color-scheme: dark)').matches
                ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
              const found = await axe.run({
                ...runOnly, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
              // what lies under a bar that sticks comes out when one scrolls
              const keeps = (node) => !(node.failureSummary ?? '').includes('partially obscured');
              return found.violations.filter(rule => rule.nodes.some(keeps)).map(rule =>
                `${rule.id}: ${rule.help} (${rule.helpUrl})\\n` + rule.nodes.filter(keeps).map(node =>
                  `  ${node.target} ${node.html}\\n    ${(node.failureSummary ?? '').replaceAll('\\n', '\\n    ')}`).join('\\n'));
            }
            """;

    private Axe() {}

    public static void check(Page page) {
        assertThat(violations(page)).isEmpty();
    }

    static List<String> violations(Page page) {
        var rules = run(page);
        if (rules == null) {
            page.addInitScript(AT_HAND);
            page.evaluate(SCRIPT);
            rules = run(page);
        }
        assertThat(rules).as("what axe answers").isNotNull();
        return rules.stream()
                .map(rule -> page.url() + " at " + page.viewportSize().width + " wide: " + rule)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<String> run(Page page) {
        return (List<String>) page.evaluate(RUN);
    }
}
