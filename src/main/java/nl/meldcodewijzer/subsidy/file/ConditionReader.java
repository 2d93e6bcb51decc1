package nl.meldcodewijzer.subsidy.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.content.Release;
import nl.meldcodewijzer.content.file.ContentFolder;
import nl.meldcodewijzer.subsidy.ConditionTemplate;
import nl.meldcodewijzer.subsidy.ConditionTemplates;

/** Reads {@code conditions/<slug>.yaml}. */
public final class ConditionReader {

    /** Reads the parameters of one kind into texts by name. */
    private interface Parameters {
        void read(FieldReader reader, Map<String, String> into);
    }

    private final ContentFolder folder;
    private final Set<String> programmes;
    private final Problems problems;
    private final List<Release.Item> items = new ArrayList<>();
    private final Map<String, Parameters> kinds = Map.of(
            "trained-share", this::trainedShare,
            "document-current", ConditionReader::documentCurrent,
            "officer-appointed", ConditionReader::officerAppointed);

    public ConditionReader(ContentFolder folder, Set<String> programmes, Problems problems) {
        this.folder = folder;
        this.programmes = Set.copyOf(programmes);
        this.problems = problems;
    }

    public ConditionTemplates read() {
        return new ConditionTemplates(
                folder.names("conditions", ".yaml").stream().map(this::template).toList());
    }

    /** For the release. */
    public List<Release.Item> items() {
        return List.copyOf(items);
    }

    private ConditionTemplate template(String slug) {
        var document = folder.yaml("conditions/" + slug + ".yaml");
        if (!FieldReader.isSlug(slug)) {
            problems.add(
                    document.file(),
                    1,
                    "'" + slug + "' is not a good name",
                    "Use lower case letters, digits and single hyphens, 60 at most");
        }
        items.add(new Release.Item("condition", slug, 0, document.fields().canonical()));
        var reader = document.reader(problems);
        Parameters kind = reader.one("kind", kinds, (unknown, into) -> {});
        var template = new ConditionTemplate(
                slug,
                reader.text("kind"),
                reader.text("title"),
                reader.text("text"),
                parameters(reader, kind),
                reader.text("basisHint"),
                reader.text("note"));
        reader.end();
        return template;
    }

    private static Map<String, String> parameters(FieldReader reader, Parameters kind) {
        var parameters = new HashMap<String, String>();
        var part = reader.part("parameters");
        if (part == null) {
            reader.missing("parameters");
        } else {
            kind.read(part, parameters);
            part.end();
        }
        return parameters;
    }

    private void trainedShare(FieldReader reader, Map<String, String> into) {
        if (reader.has("programme")) {
            into.put("programme", reader.reference("programme", programmes, "programmes/"));
        }
        into.put("percentage", Integer.toString(reader.whole("percentage", 1, 100)));
    }

    private static void documentCurrent(FieldReader reader, Map<String, String> into) {
        into.put("reviewedWithin", reader.period("reviewedWithin").toString());
    }

    private static void officerAppointed(FieldReader reader, Map<String, String> into) {
        into.put("minimum", Integer.toString(reader.whole("minimum", 1, 100)));
    }
}
