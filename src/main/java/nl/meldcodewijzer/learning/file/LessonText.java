package nl.meldcodewijzer.learning.file;

import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.Markdown;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.file.check.ReadingLevel;
import org.jspecify.annotations.Nullable;

/** Reads one Markdown file: its head and its text. */
final class LessonText {

    private LessonText() {}

    /**
     * @param sourceIds those of the module; absent for stored text, in which a name may exist no longer
     */
    static Lesson read(Document document, String slug, @Nullable Set<String> sourceIds, Problems problems) {
        var reader = document.reader(problems);
        var sources = sourceIds == null
                ? reader.texts("sources").stream().map(each -> each.text()).toList()
                : reader.references("sources", sourceIds, "'sources' in module.yaml");
        reader.atLeastOne("sources", sources);
        var lesson = new Lesson(
                slug,
                reader.text("title"),
                reader.whole("minutes", 1, 120),
                Markdown.html(document, problems),
                Map.of(),
                sources);
        ReadingLevel.least(reader);
        reader.end();
        return lesson;
    }
}
