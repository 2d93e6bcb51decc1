package nl.meldcodewijzer.learning.file.check;

import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.Readability;
import nl.meldcodewijzer.content.file.PlainText;

/** A text is at level B1, or says why it cannot be. */
public final class ReadingLevel {

    private static final String FIELD = "readingLevel";

    private ReadingLevel() {}

    /** Reads {@code readingLevel: {least: 55, why: …}}: the score that this file must reach. */
    public static int least(FieldReader reader) {
        var exception = reader.part(FIELD);
        if (exception == null) {
            return Readability.B1;
        }
        int least = exception.whole("least", 30, Readability.B1);
        exception.text("why");
        exception.end();
        return least;
    }

    /** The body of a Markdown file. */
    public static void check(Document document, Problems problems) {
        check(document, document.bodyLine(), document.body(), problems);
    }

    /** The texts of a YAML file, taken together. */
    public static void check(Document document, List<String> markdown, Problems problems) {
        check(document, 1, markdown.stream().collect(Collectors.joining("\n\n")), problems);
    }

    private static void check(Document document, int line, String markdown, Problems problems) {
        int least = least(document.reader(problems));
        var level = Readability.of(PlainText.of(markdown).text());
        if (level.score() < least) {
            problems.addShortcoming(
                    document.file(),
                    line,
                    "the text is hard to read: " + level.score() + " of at least " + least + ", with "
                            + level.wordsPerSentence() + " words in a sentence",
                    "Write shorter sentences and everyday words, or say why not: 'readingLevel: {least: "
                            + Math.max(30, level.score()) + ", why: …}'");
        } else if (least < Readability.B1 && level.score() >= Readability.B1) {
            problems.addShortcoming(
                    document.file(),
                    1,
                    "the text reaches " + level.score() + " and needs no exception",
                    "Leave '" + FIELD + "' out");
        }
    }
}
