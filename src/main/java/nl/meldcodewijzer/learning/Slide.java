package nl.meldcodewijzer.learning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a lesson to show on a board: what stands under one heading.
 *
 * @param html rendered by us, begins with its heading unless it is the beginning of the lesson
 */
public record Slide(String html) {

    private static final Pattern BEFORE_HEADING = Pattern.compile("(?=<h2[ >])");

    /** All of a lesson, in order; nothing is lost and nothing is twice. */
    public static List<Slide> of(Lesson lesson) {
        return Stream.of(BEFORE_HEADING.split(lesson.html()))
                .filter(each -> !each.isBlank())
                .map(Slide::new)
                .toList();
    }
}
