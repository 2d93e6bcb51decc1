package nl.meldcodewijzer.learning.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.content.Document;
import nl.meldcodewijzer.content.FieldReader;
import nl.meldcodewijzer.content.Problems;
import nl.meldcodewijzer.learning.About;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.learning.Quiz;
import nl.meldcodewijzer.site.Sha256;
import org.jspecify.annotations.Nullable;

/** Reads a module: module.yaml, its lessons, cases and quiz. */
public final class ModuleReader {

    private final Problems problems;

    /** Absent for stored text: then names that exist no longer are no mistake. */
    private final @Nullable References known;

    ModuleReader(Problems problems, @Nullable References known) {
        this.problems = problems;
        this.known = known;
    }

    /** The module that a canonical text holds, for who works with an edition that is no longer in the folder. */
    public static LearningModule ofCanonical(String text) {
        var problems = new Problems();
        var module = new ModuleReader(problems, null).read(ModuleSource.ofCanonical(text));
        // what was released before a rule for better texts existed is read all the same
        if (!problems.isUsable()) {
            throw new IllegalStateException("Stored module text cannot be read: " + problems.list());
        }
        return module;
    }

    LearningModule read(ModuleSource source) {
        var reader = source.module().reader(problems);
        var about = about(reader);
        var sources = Sources.ids(about.sources());
        var dilemmas = source.dilemmas().stream()
                .map(each -> new DilemmaReader(each, sources, known, problems).read())
                .toList();
        var module = new LearningModule(
                new ModuleSlug(source.slug()),
                about,
                new LessonReader(source.module().file(), source.lessons(), sources, known, problems).read(),
                source.guides().stream()
                        .map(each -> new GuideReader(each, sources, problems).read())
                        .toList(),
                dilemmas,
                quiz(reader, source.quiz(), sources, dilemmas),
                Sha256.hex(source.canonical()));
        if (module.isPrivate() && (!module.dilemmas().isEmpty() || about.testOut())) {
            reader.problem(
                    "private",
                    "a private module has no cases and no quiz: choices would stand in an address or a row",
                    "Tell it in a lesson, or make the module public");
        }
        reader.end();
        return module;
    }

    private About about(FieldReader reader) {
        var editions = known == null ? List.of(stored(reader)) : EditionReader.read(reader);
        return new About(
                reader.text("title"),
                reader.text("summary"),
                PlaceReader.read(reader),
                professions(reader),
                reader.whole("minutes", 1, 600),
                reader.flag("testOut"),
                reader.flag("private"),
                goals(reader),
                Sources.read(reader),
                known == null ? editions.get(0).effective() : reader.date("checkedOn"),
                editions,
                reviews(reader, editions));
    }

    private Quiz quiz(FieldReader reader, @Nullable Document file, Set<String> sources, List<Dilemma> dilemmas) {
        if (file == null) {
            return Quiz.NONE;
        }
        var questions = new QuizReader(file, sources, dilemmas, problems).read();
        var perAttempt = reader.whole("questionsPerAttempt", 1, 100);
        enough(reader, perAttempt, questions);
        return new Quiz(reader.whole("passMark", 1, 100), perAttempt, AttemptPolicyReader.read(reader), questions);
    }

    private static Edition stored(FieldReader reader) {
        var edition = reader.part("edition");
        if (edition == null) {
            throw new IllegalStateException("Stored module text has no edition");
        }
        return EditionReader.current(edition);
    }

    private static void enough(FieldReader reader, int perAttempt, List<Question> questions) {
        var usable =
                questions.stream().filter(each -> each.withdrawnOn() == null).count();
        if (usable < perAttempt) {
            reader.problem(
                    "questionsPerAttempt",
                    "an attempt asks " + perAttempt + " questions, and quiz.yaml has " + usable,
                    "Write more questions or ask fewer");
        }
    }

    private List<ProfessionSlug> professions(FieldReader reader) {
        if (!reader.has("professions")) {
            reader.missing("professions");
            return List.of();
        }
        if (reader.isText("professions")) {
            reader.one("professions", Map.of("all", true), true);
            return List.of();
        }
        var slugs = known == null
                ? reader.texts("professions").stream().map(each -> each.text()).toList()
                : reader.references("professions", known.professions(), "professions.yaml");
        return slugs.stream().map(ProfessionSlug::new).toList();
    }

    private static List<String> goals(FieldReader reader) {
        var goals = reader.texts("goals").stream().map(each -> each.text()).toList();
        reader.atLeastOne("goals", goals);
        return goals;
    }

    private static List<About.Review> reviews(FieldReader reader, List<Edition> editions) {
        var numbers = editions.stream().collect(Collectors.toMap(Edition::number, Function.identity(), (a, b) -> a));
        var reviews = new ArrayList<About.Review>();
        for (var each : reader.list("reviews")) {
            int edition = each.whole("edition", 1, 100_000);
            if (!numbers.containsKey(edition)) {
                each.problem("edition", "there is no edition " + edition, "Name one of 'editions'");
            }
            LocalDate date = each.date("date");
            reviews.add(
                    new About.Review(each.text("name"), each.text("role"), each.text("organisation"), date, edition));
            each.end();
        }
        return reviews;
    }
}
