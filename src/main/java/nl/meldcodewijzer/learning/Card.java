package nl.meldcodewijzer.learning;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One card of the fan (meldcodewaaier): what to do now. */
public record Card(
        String slug,
        String title,
        int order,
        @Nullable Integer step,
        String html,
        Map<FrameworkSlug, Card> variants,
        List<Source> sources) {

    private static final int LONG = 1000;

    public Card {
        variants = Map.copyOf(variants);
        sources = List.copyOf(sources);
    }

    /** The text with its headings one level lower, for under a heading of its own. */
    public String nestedHtml() {
        return Nested.headings(html);
    }

    /** On a narrow card of the fan it needs smaller letters. */
    public boolean isLong() {
        return HtmlText.of(html).length() > LONG;
    }

    public Card forFramework(FrameworkSlug framework) {
        return variants.getOrDefault(framework, this);
    }
}
