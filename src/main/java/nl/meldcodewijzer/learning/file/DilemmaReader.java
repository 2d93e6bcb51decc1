package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.file.Markdown;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.Dilemma.Choice;
import nl.meldcodewijzer.learning.Dilemma.Judgement;
import nl.meldcodewijzer.learning.Dilemma.Situation;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.file.check.ReadingLevel;
import org.jspecify.annotations.Nullable;

/** Reads {@code dilemma-<slug>.yaml}. */
final class DilemmaReader {

    static final String PREFIX = "dilemma-";

    private static final Map<String, Judgement> JUDGEMENTS =
            Map.of("strong", Judgement.STRONG, "possible", Judgement.POSSIBLE, "unsafe", Judgement.UNSAFE);

    private final Document document;
    private final Set<String> sources;
    private final @Nullable References known;
    private final Problems problems;

    DilemmaReader(Document document, Set<String> sources, @Nullable References known, Problems problems) {
        this.document = document;
        this.sources = sources;
        this.known = known;
        this.problems = problems;
    }

    Dilemma read() {
        var reader = document.reader(problems);
        var named = reader.references("sources", sources, "'sources' in module.yaml");
        reader.atLeastOne("sources", named);
        var dilemma = new Dilemma(
                slug(),
                reader.text("title"),
                reader.text("note"),
                reader.whole("minutes", 1, 60),
                named,
                frameworks(reader),
                situations(reader),
                html(reader, "alternative"));
        ReadingLevel.least(reader);
        reader.end();
        return dilemma;
    }

    private String slug() {
        var name = document.name();
        var slug = name.substring(PREFIX.length(), name.length() - ".yaml".length());
        if (!FieldReader.isSlug(slug)) {
            problems.add(document.file(), 1, "'" + name + "' is not the name of a case", "Name it dilemma-slug.yaml");
        }
        return slug;
    }

    private Set<FrameworkSlug> frameworks(FieldReader reader) {
        var named = known == null
                ? reader.texts("frameworks").stream().map(each -> each.text()).toList()
                : reader.references("frameworks", known.frameworks(), "frameworks/");
        return named.stream().map(FrameworkSlug::new).collect(Collectors.toUnmodifiableSet());
    }

    private List<Situation> situations(FieldReader reader) {
        var readers = reader.list("situations");
        var names = readers.stream().map(each -> each.slug("id")).collect(Collectors.toSet());
        var situations = new ArrayList<Situation>();
        var ids = new HashSet<String>();
        for (var each : readers) {
            var situation = new Situation(each.slug("id"), html(each, "text"), choices(each, names));
            Sources.unique(each, "id", situation.id(), ids);
            situations.add(situation);
            each.end();
        }
        reader.atLeastOne("situations", situations);
        return situations;
    }

    private List<Choice> choices(FieldReader reader, Set<String> situations) {
        var choices = new ArrayList<Choice>();
        var ids = new HashSet<String>();
        var texts = new HashSet<String>();
        for (var each : reader.list("choices")) {
            var choice = new Choice(
                    each.slug("id"),
                    each.text("text"),
                    each.one("judgement", JUDGEMENTS, Judgement.POSSIBLE),
                    html(each, "consequence"),
                    html(each, "feedback"),
                    each.has("next") ? each.reference("next", situations, "'situations' of this case") : null);
            Sources.unique(each, "id", choice.id(), ids);
            Sources.unique(each, "text", choice.text(), texts);
            choices.add(choice);
            each.end();
        }
        if (choices.size() < 2 || choices.size() > 4) {
            reader.problem("choices", "there are " + choices.size() + " choices", "Write 2 to 4");
        }
        return choices;
    }

    private String html(FieldReader reader, String field) {
        return Markdown.html(reader.text(field), document.file(), reader.line(field), problems);
    }
}
