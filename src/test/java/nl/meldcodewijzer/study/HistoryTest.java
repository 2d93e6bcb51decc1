package nl.meldcodewijzer.study;

import static nl.meldcodewijzer.completion.CompletionExamples.SIGNALS;
import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.study.AttemptSummary.Outcome;
import nl.meldcodewijzer.study.HistoryEntry.LessonsOpened;
import nl.meldcodewijzer.study.HistoryEntry.ModuleCompleted;
import nl.meldcodewijzer.study.HistoryEntry.ProgrammeCompleted;
import nl.meldcodewijzer.study.HistoryEntry.QuizTaken;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static AttemptSummary attempt(String startedAt, Outcome outcome) {
        return new AttemptSummary(
                new AttemptId(UUID.randomUUID()), SIGNALS, 1, Instant.parse(startedAt), Optional.ofNullable(outcome));
    }

    private static LessonRead read(String lesson, String at) {
        return new LessonRead(SIGNALS, lesson, Instant.parse(at));
    }

    @Test
    void ofOneDayWhatWeighsMostComesFirst() {
        var certificate = certificate("2024-05-01", "2026-04-30", null);
        var module = done(WEIGH, 1, "2024-05-01");
        var attempt = attempt("2024-05-01T08:00:00Z", new Outcome(Instant.parse("2024-05-01T08:10:00Z"), 5, 6, true));
        var history = History.of(
                List.of(certificate),
                List.of(module, done(SIGNALS, 1, "2024-06-01")),
                List.of(attempt),
                List.of(read("een", "2024-05-01T07:00:00Z")),
                HERE);
        assertThat(history.entries().subList(1, 5))
                .containsExactly(
                        new ProgrammeCompleted(certificate),
                        new ModuleCompleted(module),
                        new QuizTaken(attempt, date("2024-05-01")),
                        new LessonsOpened(SIGNALS, 1, date("2024-05-01")));
        assertThat(history.entries().get(0).day()).isEqualTo("2024-06-01");
    }

    @Test
    void lessonsOfOneModuleOnOneDayAreOneLine() {
        var history = History.of(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        read("een", "2024-05-01T07:00:00Z"),
                        read("twee", "2024-05-01T20:00:00Z"),
                        read("drie", "2024-05-01T22:30:00Z")),
                HERE);
        // half past midnight here
        assertThat(history.entries())
                .containsExactly(
                        new LessonsOpened(SIGNALS, 1, date("2024-05-02")),
                        new LessonsOpened(SIGNALS, 2, date("2024-05-01")));
    }

    @Test
    void anAttemptStandsOnTheDayItWasHandedIn() {
        var handedIn = attempt("2024-12-31T12:00:00Z", new Outcome(Instant.parse("2025-01-02T12:00:00Z"), 5, 6, true));
        var open = attempt("2024-12-31T12:00:00Z", null);
        var history = History.of(List.of(), List.of(), List.of(handedIn, open), List.of(), HERE);
        assertThat(history.years()).containsExactly(2025, 2024);
        assertThat(history.in(2025).entries()).containsExactly(new QuizTaken(handedIn, date("2025-01-02")));
        assertThat(history.in(2019).entries()).isEmpty();
    }
}
