package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;

/** Looks for what keeps people out: the rules of axe, best practices included. */
public final class Axe {

    private Axe() {}

    public static void check(Page page) {
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream().map(Axe::describe).toList();
        assertThat(found)
                .as("axe on %s at %d wide", page.url(), page.viewportSize().width)
                .isEmpty();
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
