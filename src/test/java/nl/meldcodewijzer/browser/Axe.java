package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for what keeps people out: the rules of axe, best practices included. */
public final class Axe {

    private Axe() {}

    public static void check(Page page) {
        assertThat(violations(page)).isEmpty();
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> page.url() + " at " + page.viewportSize().width + " wide: " + describe(rule))
                        .toList();
    }

    private static String describe(Rule rule) {
        return "%s: %s (%s)%n%s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getHelpUrl(),
                        rule.getNodes().stream().map(Axe::place).collect(Collectors.joining("\n")));
    }

    private static String place(CheckedNode node) {
        return "  " + node.getTarget() + " " + node.getHtml() + "\n    "
                + String.valueOf(node.getFailureSummary()).replace("\n", "\n    ");
    }
}
