package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks for what keeps people out: the rules of axe, best practices included. */
public final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    /**
     * Our pages have no frames, so axe runs in the page itself and only what is wrong comes back. The builder of its
     * library opens a second page each time and sends everything that is right as well, which took most of a test.
     */
    private static final String RUN = """
            async () => {
              const found = await axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
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

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        var rules = (List<String>) page.evaluate(RUN);
        return rules.stream()
                .map(rule -> page.url() + " at " + page.viewportSize().width + " wide: " + rule)
                .toList();
    }
}
