package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.content.file.Markdown;
import nl.meldcodewijzer.learning.Card;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.Source;
import nl.meldcodewijzer.learning.file.check.ReadingLevel;

/** Reads the fan: {@code cards/<slug>.md} and its variants. */
final class CardReader {

    private final ContentFolder folder;
    private final Set<String> frameworks;
    private final Problems problems;

    CardReader(ContentFolder folder, Set<String> frameworks, Problems problems) {
        this.folder = folder;
        this.frameworks = frameworks;
        this.problems = problems;
    }

    List<Card> read() {
        var bases = new ArrayList<Card>();
        var variants = new HashMap<String, Map<FrameworkSlug, Card>>();
        var names = folder.names("cards", ".md");
        for (var name : names) {
            var document = folder.markdown("cards/" + name + ".md");
            var words = name.split("\\.", 2);
            if (!FieldReader.isSlug(words[0]) || words.length == 2 && !FieldReader.isSlug(words[1])) {
                problem(
                        document,
                        "'" + name + ".md' is not the name of a card",
                        "Name it slug.md, or slug.framework.md for a variant");
                continue;
            }
            var card = card(words[0], document);
            if (words.length == 1) {
                bases.add(card);
                continue;
            }
            checkVariant(document, words[0], words[1], names);
            variants.computeIfAbsent(words[0], key -> new HashMap<>()).put(new FrameworkSlug(words[1]), card);
        }
        return bases.stream()
                .map(each -> new Card(
                        each.slug(),
                        each.title(),
                        each.order(),
                        each.step(),
                        each.html(),
                        variants.getOrDefault(each.slug(), Map.of()),
                        each.sources()))
                .toList();
    }

    private void checkVariant(Document document, String base, String framework, List<String> names) {
        if (!names.contains(base)) {
            problem(
                    document,
                    "this variant has no base",
                    "Write " + base + ".md for all other frameworks, or rename this file");
        }
        if (!frameworks.contains(framework)) {
            problem(
                    document,
                    "there is no framework '" + framework + "'",
                    "Name the file after one in frameworks/: "
                            + String.join(", ", new java.util.TreeSet<>(frameworks)));
        }
    }

    private Card card(String slug, Document document) {
        var reader = document.reader(problems);
        var card = new Card(
                slug,
                reader.text("title"),
                reader.whole("order", 0, 1000),
                reader.wholeOrNull("step", 0, 5),
                Markdown.html(document, problems),
                Map.of(),
                sources(reader));
        ReadingLevel.least(reader);
        reader.end();
        return card;
    }

    private static List<Source> sources(FieldReader reader) {
        var sources = new ArrayList<Source>();
        var urls = new HashSet<String>();
        for (var each : reader.list("sources")) {
            var source = new Source("bron-" + (sources.size() + 1), each.text("title"), each.link("url"));
            Sources.unique(each, "url", source.url(), urls);
            sources.add(source);
            each.end();
        }
        reader.atLeastOne("sources", sources);
        return sources;
    }

    private void problem(Document document, String what, String hint) {
        problems.add(document.file(), 1, what, hint);
    }
}
