package nl.meldcodewijzer.learning;

import java.util.List;
import java.util.Map;

/**
 * One short sitting of a module.
 *
 * @param slug the file name without number and ending
 * @param minutes reading time
 * @param html rendered once from Markdown, raw HTML removed
 * @param variants the text for who works with another weighing framework
 * @param sources ids among the module's sources
 */
public record Lesson(
        String slug,
        String title,
        int minutes,
        String html,
        Map<FrameworkSlug, Lesson> variants,
        List<String> sources) {

    public Lesson {
        variants = Map.copyOf(variants);
        sources = List.copyOf(sources);
    }

    /** The text with its headings one level lower, for under a heading of its own. */
    public String nestedHtml() {
        return Nested.headings(html);
    }

    public Lesson forFramework(FrameworkSlug framework) {
        return variants.getOrDefault(framework, this);
    }
}
