package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A module: lessons, cases to walk through, and a pool of questions.
 *
 * @param guides how to teach this module to a group; none for most modules
 * @param quiz {@link Quiz#NONE} in a private module
 * @param digest SHA-256 in hexadecimal of the canonical text
 */
public record LearningModule(
        ModuleSlug slug,
        About about,
        List<Lesson> lessons,
        List<Lesson> guides,
        List<Dilemma> dilemmas,
        Quiz quiz,
        String digest) {

    public LearningModule {
        lessons = List.copyOf(lessons);
        guides = List.copyOf(guides);
        dilemmas = List.copyOf(dilemmas);
    }

    public LearningModule withQuestions(List<Question> others) {
        return new LearningModule(slug, about, lessons, guides, dilemmas, quiz.with(others), digest);
    }

    public String title() {
        return about.title();
    }

    public String summary() {
        return about.summary();
    }

    public Place place() {
        return about.place();
    }

    /** 0 to 5; absent for a module that is no step. */
    public @Nullable Integer step() {
        return place().number();
    }

    public int minutes() {
        return about.minutes();
    }

    /** Of all cases together; beside {@link #minutes()}, because nobody has to do them. */
    public int caseMinutes() {
        return dilemmas.stream().mapToInt(Dilemma::minutes).sum();
    }

    public boolean isPrivate() {
        return about.isPrivate();
    }

    public List<ProfessionSlug> professions() {
        return about.professions();
    }

    public List<String> goals() {
        return about.goals();
    }

    public List<Source> sources() {
        return about.sources();
    }

    public LocalDate checkedOn() {
        return about.checkedOn();
    }

    /** Newest first. */
    public List<Edition> editions() {
        return about.editions();
    }

    public List<About.Review> reviews() {
        return about.reviews();
    }

    public Edition edition() {
        return editions().get(0);
    }

    /** The newest edition that has to be done again by those who did an older one. */
    public Optional<Edition> mustRedo() {
        return editions().stream().filter(Edition::mustRedo).findFirst();
    }

    public List<Question> questions() {
        return quiz.questions();
    }

    public int passMark() {
        return quiz.passMark();
    }

    public int questionsPerAttempt() {
        return quiz.perAttempt();
    }

    public int rightNeeded(int total) {
        return quiz.rightNeeded(total);
    }

    public Optional<Question> question(String id) {
        return quiz.question(id);
    }

    public Optional<Lesson> lesson(String lesson) {
        return lessons.stream().filter(each -> each.slug().equals(lesson)).findFirst();
    }

    public Optional<Lesson> guide(String guide) {
        return guides.stream().filter(each -> each.slug().equals(guide)).findFirst();
    }

    public Optional<Dilemma> dilemma(String dilemma) {
        return dilemmas.stream().filter(each -> each.slug().equals(dilemma)).findFirst();
    }

    /** The sources with these ids, in the order of the module. */
    public List<Source> sources(List<String> ids) {
        return sources().stream().filter(each -> ids.contains(each.id())).toList();
    }
}
