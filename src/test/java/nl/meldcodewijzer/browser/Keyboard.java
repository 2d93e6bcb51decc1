package nl.meldcodewijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody without a mouse: goes from one control to the next, and never loses sight of where they are. */
final class Keyboard {

    /** More controls than any page has between two that belong together. */
    private static final int FAR = 150;

    private static final String HERE = """
            () => {
              const here = document.activeElement;
              const label = here.getAttribute('aria-label') ?? here.labels?.[0]?.textContent ?? here.textContent;
              return here === document.body ? '' : label.replace(/\\s+/g, ' ').trim();
            }
            """;

    /** What stands out: an outline or a shadow that is not there without focus. */
    private static final String SEEN = """
            () => {
              const style = getComputedStyle(document.activeElement);
              const box = document.activeElement.getBoundingClientRect();
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
              return outlined && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until a control of which the name begins so. */
    Keyboard to(String name) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            var here = here();
            if (here.isEmpty()) {
                continue; // the browser's own bar, after the last control
            }
            assertThat((boolean) page.evaluate(SEEN))
                    .as("focus can be seen on " + here + " of " + page.url())
                    .isTrue();
            if (here.startsWith(name)) {
                return this;
            }
            passed.add(here);
        }
        throw new AssertionError("No '" + name + "' on " + page.url() + ", only " + passed);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Enter on something that leads to another page. */
    Keyboard follow() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** The name of the control that has the focus; empty when none has. */
    String here() {
        return (String) page.evaluate(HERE);
    }
}
