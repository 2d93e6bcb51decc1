package nl.meldcodewijzer.learning.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.Lesson;
import org.jspecify.annotations.Nullable;

/** Reads the lessons of a module, each with its variants per weighing framework. */
final class LessonReader {

    private static final Pattern NAME =
            Pattern.compile("([0-9]{1,3})-([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.([a-z0-9-]+))?\\.md");

    /** Other pages of a module have these addresses. */
    private static final List<String> TAKEN = List.of("opmerking");

    private final String moduleFile;
    private final List<Document> documents;
    private final Set<String> sourceIds;
    private final @Nullable References known;
    private final Problems problems;

    LessonReader(
            String moduleFile,
            List<Document> documents,
            Set<String> sourceIds,
            @Nullable References known,
            Problems problems) {
        this.moduleFile = moduleFile;
        this.documents = documents;
        this.sourceIds = Set.copyOf(sourceIds);
        this.known = known;
        this.problems = problems;
    }

    List<Lesson> read() {
        var lessons = new TreeMap<Integer, Lesson>();
        var variants = new HashMap<String, Map<FrameworkSlug, Lesson>>();
        var variantFiles = new ArrayList<Document>();
        var slugs = new HashSet<String>();
        for (var each : documents) {
            var name = NAME.matcher(each.name());
            if (!name.matches() || !FieldReader.isSlug(name.group(2)) || TAKEN.contains(name.group(2))) {
                problems.add(
                        each.file(),
                        1,
                        "'" + each.name() + "' is not the name of a lesson",
                        "Name it 10-slug.md, or 10-slug.framework.md for a variant; the slug has 60 characters at most and is"
                                + " not one of: "
                                + String.join(", ", TAKEN));
                continue;
            }
            var lesson = lesson(each, name.group(2));
            var base = name.group(1) + "-" + name.group(2);
            if (name.group(3) != null) {
                framework(each, name.group(3));
                variants.computeIfAbsent(base, key -> new HashMap<>()).put(new FrameworkSlug(name.group(3)), lesson);
                variantFiles.add(each);
            } else if (!slugs.add(lesson.slug())
                    || lessons.putIfAbsent(Integer.parseInt(name.group(1)), lesson) != null) {
                problems.add(
                        each.file(),
                        1,
                        "another lesson has this number or name",
                        "Give each lesson its own number and name");
            }
        }
        checkBases(variantFiles);
        if (lessons.isEmpty()) {
            problems.add(moduleFile, 1, "the module has no lesson", "Write 10-<slug>.md beside it");
        }
        return lessons.entrySet().stream()
                .map(each -> withVariants(each.getValue(), variants, each.getKey()))
                .toList();
    }

    private static Lesson withVariants(Lesson lesson, Map<String, Map<FrameworkSlug, Lesson>> variants, int number) {
        var own = variants.entrySet().stream()
                .filter(each -> Integer.parseInt(
                                        each.getKey().substring(0, each.getKey().indexOf('-')))
                                == number
                        && each.getKey().endsWith("-" + lesson.slug()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Map.of());
        return new Lesson(lesson.slug(), lesson.title(), lesson.minutes(), lesson.html(), own, lesson.sources());
    }

    private Lesson lesson(Document document, String slug) {
        return LessonText.read(document, slug, known == null ? null : sourceIds, problems);
    }

    private void framework(Document document, String slug) {
        if (known != null && !known.frameworks().contains(slug)) {
            problems.add(
                    document.file(),
                    1,
                    "there is no framework '" + slug + "'",
                    "Name the file after one in frameworks/: "
                            + String.join(", ", new java.util.TreeSet<>(known.frameworks())));
        }
    }

    private void checkBases(List<Document> variantFiles) {
        var names = documents.stream().map(Document::name).collect(java.util.stream.Collectors.toSet());
        for (var each : variantFiles) {
            var base = each.name().substring(0, each.name().indexOf('.')) + ".md";
            if (!names.contains(base)) {
                problems.add(
                        each.file(),
                        1,
                        "this variant has no base",
                        "Write " + base + " for all other frameworks, or rename this file");
            }
        }
    }
}
