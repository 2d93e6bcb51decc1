package nl.meldcodewijzer.learning.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.Data;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.file.ContentFolder;
import org.jspecify.annotations.Nullable;

/**
 * The files of one module.
 *
 * @param guides for who teaches it: {@code guide-10-<slug>.md}
 * @param dilemmas {@code dilemma-<slug>.yaml}
 * @param quiz absent in a private module
 */
record ModuleSource(
        String slug,
        Document module,
        List<Document> lessons,
        List<Document> guides,
        List<Document> dilemmas,
        @Nullable Document quiz) {

    static final String GUIDE = "guide-";

    /** What may change without a new edition: who checked and reviewed it, and that a question is withdrawn. */
    private static final Set<String> BESIDE_THE_TEXT = Set.of("checkedOn", "reviews");

    /** Why a text may be harder to read than others is no part of it. */
    private static final Set<String> BESIDE_A_LESSON = Set.of("readingLevel");

    private static final Set<String> WITHDRAWN = Set.of("withdrawn");

    ModuleSource {
        lessons = List.copyOf(lessons);
        guides = List.copyOf(guides);
        dilemmas = List.copyOf(dilemmas);
    }

    static ModuleSource read(ContentFolder folder, String slug) {
        var path = "modules/" + slug;
        var module = folder.yaml(path + "/module.yaml");
        var texts = folder.names(path, ".md").stream()
                .map(each -> folder.markdown(path + "/" + each + ".md"))
                .collect(Collectors.partitioningBy(each -> each.name().startsWith(GUIDE)));
        return new ModuleSource(
                slug,
                module,
                texts.getOrDefault(false, List.of()),
                texts.getOrDefault(true, List.of()),
                folder.names(path, ".yaml").stream()
                        .filter(each -> each.startsWith(DilemmaReader.PREFIX))
                        .map(each -> folder.yaml(path + "/" + each + ".yaml"))
                        .toList(),
                isPrivate(module) ? null : folder.yaml(path + "/quiz.yaml"));
    }

    private static boolean isPrivate(Document module) {
        return module.fields().get("private") instanceof Data.Text flag
                && flag.text().equals("true");
    }

    /**
     * The text that its digest is over, and that is stored for ever: module.yaml with the newest edition only, the
     * lessons, guides and cases in the order of their file names, and quiz.yaml, in the form of {@link
     * Data#canonical()}. A part that a module does not have is not named.
     */
    String canonical() {
        var text = new Data.Fields(
                Map.of(
                        "slug", new Data.Text(slug, 1),
                        "module", EditionReader.onlyNewest(module.fields().without(BESIDE_THE_TEXT)),
                        "lessons", items(lessons, ModuleSource::lessonText)),
                1);
        if (!guides.isEmpty()) {
            text = text.with("guides", items(guides, ModuleSource::lessonText));
        }
        if (!dilemmas.isEmpty()) {
            text = text.with("dilemmas", items(dilemmas, ModuleSource::dilemmaText));
        }
        if (quiz != null) {
            text = text.with("quiz", quizText(quiz));
        }
        return text.canonical();
    }

    private static Data.Items items(List<Document> documents, Function<Document, Data> text) {
        return new Data.Items(documents.stream().map(text).toList(), 1);
    }

    private static Data lessonText(Document lesson) {
        return new Data.Fields(
                Map.of(
                        "file", new Data.Text(lesson.name(), 1),
                        "head", lesson.fields().without(BESIDE_A_LESSON),
                        "body", new Data.Text(lesson.body().strip(), 1)),
                1);
    }

    private static Data dilemmaText(Document dilemma) {
        return new Data.Fields(
                Map.of(
                        "file",
                        new Data.Text(dilemma.name(), 1),
                        "fields",
                        dilemma.fields().without(BESIDE_A_LESSON)),
                1);
    }

    private static Data quizText(Document quiz) {
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
        return new ModuleSource(
                ((Data.Text) required(all, "slug")).text(),
                new Document("module.yaml", (Data.Fields) required(all, "module"), "", 1),
                documents(all, "lessons", ModuleSource::lesson),
                documents(all, "guides", ModuleSource::lesson),
                documents(all, "dilemmas", ModuleSource::dilemma),
                all.get("quiz") instanceof Data.Fields quiz ? new Document("quiz.yaml", quiz, "", 1) : null);
    }

    private static List<Document> documents(Data.Fields all, String name, Function<Data.Fields, Document> document) {
        return all.get(name) instanceof Data.Items items
                ? items.items().stream()
                        .map(each -> document.apply((Data.Fields) each))
                        .toList()
                : List.of();
    }

    private static Document dilemma(Data.Fields fields) {
        return new Document(
                ((Data.Text) required(fields, "file")).text(), (Data.Fields) required(fields, "fields"), "", 1);
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
