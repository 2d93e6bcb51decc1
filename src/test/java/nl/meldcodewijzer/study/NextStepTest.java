package nl.meldcodewijzer.study;

import static nl.meldcodewijzer.completion.CompletionExamples.FIRST;
import static nl.meldcodewijzer.completion.CompletionExamples.SIGNALS;
import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.catalogue;
import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.done;
import static nl.meldcodewijzer.completion.CompletionExamples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.CompletionExamples;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.Standing;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Trail NOTHING = new Trail(List.of(), List.of());

    private final LearningModule signals = withLessons(SIGNALS);
    private final LearningModule weigh = withLessons(WEIGH);

    /** Twenty minutes, of which two lessons take five each and the quiz ten. */
    private static LearningModule withLessons(ModuleSlug slug) {
        var plain = CompletionExamples.module(slug, FIRST);
        var lessons = List.of(
                new Lesson("een", "Een", 5, "", Map.of(), List.of()),
                new Lesson("twee", "Twee", 5, "", Map.of(), List.of()));
        return new LearningModule(
                slug,
                plain.about(),
                lessons,
                List.of(),
                List.of(),
                StudyExamples.module().quiz(),
                plain.digest());
    }

    private Standing standing(List<ModuleCompletion> completions, List<Certificate> certificates, String day) {
        return Standing.of(
                programme(BaseDate.COMPLETION), catalogue(signals, weigh), completions, certificates, date(day));
    }

    private Standing fresh() {
        return standing(List.of(), List.of(), "2026-01-10");
    }

    private static LessonRead read(ModuleSlug module, String lesson, String at) {
        return new LessonRead(module, lesson, Instant.parse(at));
    }

    private static OpenAttempt open(ModuleSlug module, String digest, int answered, String at) {
        var answers = IntStream.range(0, answered).boxed().collect(Collectors.toMap(each -> "q" + each, each ->
                (Given) new Given.Words("ja")));
        return new OpenAttempt(module, digest, answers, Instant.parse(at));
    }

    @Test
    void beginsWithTheFirstLessonOfTheFirstModule() {
        assertThat(NextStep.of(List.of(fresh()), NOTHING))
                .contains(new NextStep.ReadLesson(signals, signals.lessons().get(0), 1, 5));
    }

    @Test
    void goesOnWithTheLessonAfterTheLastOne() {
        var trail = new Trail(List.of(), List.of(read(WEIGH, "een", "2026-01-09T10:00:00Z")));
        assertThat(NextStep.of(List.of(fresh()), trail))
                .contains(new NextStep.ReadLesson(weigh, weigh.lessons().get(1), 2, 5));
    }

    @Test
    void whoReadAllLessonsGoesToTheQuiz() {
        var trail = new Trail(
                List.of(),
                List.of(read(WEIGH, "een", "2026-01-09T10:00:00Z"), read(WEIGH, "twee", "2026-01-09T10:05:00Z")));
        assertThat(NextStep.of(List.of(fresh()), trail)).contains(new NextStep.BeginQuiz(weigh, 10));
    }

    @Test
    void anOpenAttemptGoesOnWhereItWas() {
        var trail = new Trail(List.of(open(SIGNALS, "00", 3, "2026-01-09T10:00:00Z")), List.of());
        assertThat(NextStep.of(List.of(fresh()), trail)).contains(new NextStep.OpenQuiz(signals, 3, 6, 5));
    }

    @Test
    void anAttemptOnAnOlderTextDoesNotClaimToKnowHowManyQuestionsItHas() {
        var trail = new Trail(List.of(open(SIGNALS, "ff", 3, "2026-01-09T10:00:00Z")), List.of());
        assertThat(NextStep.of(List.of(fresh()), trail)).contains(new NextStep.OpenQuiz(signals, 3, 0, 10));
    }

    @Test
    void whatWasTouchedLastGoesFirst() {
        var trail = new Trail(
                List.of(open(SIGNALS, "00", 3, "2026-01-08T10:00:00Z")),
                List.of(read(WEIGH, "een", "2026-01-09T10:00:00Z")));
        assertThat(NextStep.of(List.of(fresh()), trail)).map(NextStep::module).contains(weigh);
    }

    @Test
    void nothingIsNextWhenAllIsDone() {
        var valid = standing(List.of(), List.of(certificate("2025-12-01", "2027-11-30", null)), "2026-01-10");
        assertThat(NextStep.of(List.of(valid), NOTHING)).isEmpty();
        assertThat(NextStep.of(List.of(), NOTHING)).isEmpty();
    }

    @Test
    void whoIsNotCoveredTodayComesBeforeWhoMayRenew() {
        var renewing = Standing.of(
                programme(BaseDate.COMPLETION),
                catalogue(weigh, signals),
                List.of(),
                List.of(certificate("2024-02-01", "2026-01-31", null)),
                date("2026-01-10"));
        var half = standing(List.of(done(SIGNALS, 1, "2026-01-02")), List.of(), "2026-01-10");
        assertThat(NextStep.toDo(List.of(renewing, half))).containsExactly(weigh, signals);
    }

    @Test
    void aModuleInTwoProgrammesIsDoneOnce() {
        assertThat(NextStep.toDo(List.of(fresh(), fresh()))).containsExactly(signals, weigh);
    }

    @Test
    void lessonsReadForAnEarlierCompletionDoNotCountForTheNextOne() {
        var trail = Trail.of(
                List.of(),
                List.of(read(SIGNALS, "een", "2024-03-01T10:00:00Z"), read(SIGNALS, "twee", "2026-01-02T10:00:00Z")),
                List.of(done(SIGNALS, 1, "2023-04-01"), done(SIGNALS, 1, "2024-04-01")),
                HERE);
        assertThat(trail.lessonsRead(SIGNALS)).containsExactly("twee");
        assertThat(trail.minutesLeft(signals)).isEqualTo(15);
        assertThat(trail.isStarted(WEIGH)).isFalse();
    }
}
