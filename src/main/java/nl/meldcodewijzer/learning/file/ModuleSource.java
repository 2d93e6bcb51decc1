package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.file.ContentFolder;

/** The files of one module. */
record ModuleSource(String slug, Document module, List<Document> lessons, Document quiz) {

    /** What may change without a new edition: who checked and reviewed it, and that a question is withdrawn. */
    private static final Set<String> BESIDE_THE_TEXT = Set.of("checkedOn", "reviews");

    private static final Set<String> WITHDRAWN = Set.of("withdrawn");

    ModuleSource {
        lessons = List.copyOf(lessons);
    }

    static ModuleSource read(ContentFolder folder, String slug) {
        var path = "modules/" + slug;
        return new ModuleSource(
                slug,
                folder.yaml(path + "/module.yaml"),
                folder.names(path, ".md").stream()
                        .map(each -> folder.markdown(path + "/" + each + ".md"))
                        .toList(),
                folder.yaml(path + "/quiz.yaml"));
    }

    /**
     * The text that its digest is over, and that is stored for ever: module.yaml with the newest edition only, the
     * lessons in the order of their file names, and quiz.yaml, in the form of {@link Data#canonical()}.
     */
    String canonical() {
        var module = EditionReader.onlyNewest(this.module.fields().without(BESIDE_THE_TEXT));
        var lessons = new ArrayList<Data>();
        for (var each : this.lessons) {
            lessons.add(new Data.Fields(
                    Map.of(
                            "file", new Data.Text(each.name(), 1),
                            "head", each.fields(),
                            "body", new Data.Text(each.body().strip(), 1)),
                    1));
        }
        return new Data.Fields(
                        Map.of(
                                "slug",
                                new Data.Text(slug, 1),
                                "module",
                                module,
                                "lessons",
                                new Data.Items(lessons, 1),
                                "quiz",
                                quizText()),
                        1)
                .canonical();
    }

    private Data.Fields quizText() {
        if (!(quiz.fields().get("questions") instanceof Data.Items items)) {
            return quiz.fields();
        }
        var questions = items.items().stream()
                .map(each -> each instanceof Data.Fields fields ? fields.without(WITHDRAWN) : each)
                .toList();
        return quiz.fields().with("questions", new Data.Items(questions, items.line()));
    }

    /** The same files again, out of the canonical text. */
    static ModuleSource ofCanonical(String text) {
        var all = ContentFolder.canonical("module", text);
        var lessons = ((Data.Items) required(all, "lessons"))
                .items().stream().map(each -> lesson((Data.Fields) each)).toList();
        return new ModuleSource(
                ((Data.Text) required(all, "slug")).text(),
                new Document("module.yaml", (Data.Fields) required(all, "module"), "", 1),
                lessons,
                new Document("quiz.yaml", (Data.Fields) required(all, "quiz"), "", 1));
    }

    private static Document lesson(Data.Fields fields) {
        return new Document(
                ((Data.Text) required(fields, "file")).text(),
                (Data.Fields) required(fields, "head"),
                ((Data.Text) required(fields, "body")).text(),
                1);
    }

    private static Data required(Data.Fields fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException("Stored module text has no '" + name + "'");
        }
        return value;
    }
}
