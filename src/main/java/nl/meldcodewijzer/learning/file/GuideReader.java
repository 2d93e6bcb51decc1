package nl.meldcodewijzer.learning.file;

import java.util.Set;
import java.util.regex.Pattern;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.Lesson;

/** Reads {@code guide-10-<slug>.md}: a page for who teaches the module to a group. */
final class GuideReader {

    private static final Pattern NAME = Pattern.compile("guide-[0-9]{1,3}-([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");

    private final Document document;
    private final Set<String> sourceIds;
    private final Problems problems;

    GuideReader(Document document, Set<String> sourceIds, Problems problems) {
        this.document = document;
        this.sourceIds = Set.copyOf(sourceIds);
        this.problems = problems;
    }

    Lesson read() {
        var name = NAME.matcher(document.name());
        if (!name.matches()) {
            problems.add(
                    document.file(),
                    1,
                    "'" + document.name() + "' is not the name of a guide",
                    "Name it guide-10-slug.md");
        }
        return LessonText.read(document, name.matches() ? name.group(1) : "x", sourceIds, problems);
    }
}
