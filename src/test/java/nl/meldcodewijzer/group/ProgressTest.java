package nl.meldcodewijzer.group;

import static nl.meldcodewijzer.completion.CompletionExamples.SIGNALS;
import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.done;
import static nl.meldcodewijzer.group.GroupExamples.BASIS_TASK;
import static nl.meldcodewijzer.group.GroupExamples.CATALOGUE;
import static nl.meldcodewijzer.group.GroupExamples.SIGNALS_TASK;
import static nl.meldcodewijzer.group.GroupExamples.WEIGH_TASK;
import static nl.meldcodewijzer.group.GroupExamples.certified;
import static nl.meldcodewijzer.group.GroupExamples.completed;
import static nl.meldcodewijzer.group.GroupExamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.group.Progress.State;
import nl.meldcodewijzer.learning.ModuleSlug;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final String JOINED = "2026-09-01";
    private static final String TODAY = "2026-11-20";

    private static Progress of(Task task, Portfolio portfolio) {
        return of(task, portfolio, TODAY);
    }

    private static Progress of(Task task, Portfolio portfolio, String day) {
        return Progress.of(task.subject(), CATALOGUE, portfolio, date(JOINED), date(day));
    }

    @Test
    void nothingDoneIsNotStarted() {
        assertThat(of(WEIGH_TASK, Portfolio.EMPTY)).isEqualTo(new Progress(State.NOT_STARTED, null, 0, 1, null));
    }

    @Test
    void anOpenedLessonIsUnderWay() {
        assertThat(of(WEIGH_TASK, started(WEIGH)).state()).isEqualTo(State.UNDER_WAY);
    }

    @Test
    void aLessonOfAnotherModuleTellsNothing() {
        assertThat(of(WEIGH_TASK, started(SIGNALS)).state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void completedSinceJoiningIsDoneOnThatDay() {
        assertThat(of(WEIGH_TASK, completed(done(WEIGH, 1, "2026-10-05"))))
                .isEqualTo(new Progress(State.DONE, date("2026-10-05"), 1, 1, null));
    }

    @Test
    void completedOnTheDayOfJoiningIsDone() {
        assertThat(of(WEIGH_TASK, completed(done(WEIGH, 1, JOINED))).state()).isEqualTo(State.DONE);
    }

    @Test
    void theFirstTimeCountsWhenItIsDoneTwice() {
        var twice = completed(done(WEIGH, 1, "2026-10-05"), done(WEIGH, 1, "2026-11-01"));
        assertThat(of(WEIGH_TASK, twice).on()).isEqualTo(date("2026-10-05"));
    }

    @Test
    void completedBeforeJoiningWasDoneBefore() {
        assertThat(of(WEIGH_TASK, completed(done(WEIGH, 1, "2025-10-05"))))
                .isEqualTo(new Progress(State.DONE_BEFORE, date("2025-10-05"), 1, 1, null));
    }

    @Test
    void anEditionToDoAgainMakesTheOldOneNotDone() {
        var old = completed(done(SIGNALS, 1, "2025-10-05"));
        assertThat(of(SIGNALS_TASK, old).state()).isEqualTo(State.NOT_STARTED);
        assertThat(of(SIGNALS_TASK, old, "2026-04-30").state()).isEqualTo(State.DONE_BEFORE);
        assertThat(of(SIGNALS_TASK, completed(done(SIGNALS, 2, "2026-10-05"))).state())
                .isEqualTo(State.DONE);
    }

    @Test
    void whatIsCompletedLaterIsNotKnownYet() {
        assertThat(of(WEIGH_TASK, completed(done(WEIGH, 1, "2026-11-21"))).state())
                .isEqualTo(State.NOT_STARTED);
    }

    @Test
    void aModuleThatIsNoMoreInTheCatalogueStaysDone() {
        var gone = new ModuleSlug("verdwenen");
        var task = GroupExamples.task(new Task.OfModule(gone));
        assertThat(of(task, completed(done(gone, 1, "2026-10-05"))).state()).isEqualTo(State.DONE);
        assertThat(of(task, Portfolio.EMPTY).state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void aProgrammeIsUnderWayWithHowManyModulesAreDone() {
        assertThat(of(BASIS_TASK, completed(done(WEIGH, 1, "2026-10-05"))))
                .isEqualTo(new Progress(State.UNDER_WAY, null, 1, 2, null));
    }

    @Test
    void aBeginningOfOneModuleIsABeginningOfTheProgramme() {
        assertThat(of(BASIS_TASK, started(WEIGH)).state()).isEqualTo(State.UNDER_WAY);
        assertThat(of(BASIS_TASK, Portfolio.EMPTY)).isEqualTo(new Progress(State.NOT_STARTED, null, 0, 2, null));
    }

    @Test
    void aProgrammeIsDoneWithItsCertificate() {
        assertThat(of(BASIS_TASK, certified(certificate("2026-10-05", "2028-10-04", null))))
                .isEqualTo(new Progress(State.DONE, date("2026-10-05"), 2, 2, date("2028-10-04")));
    }

    @Test
    void aCertificateFromBeforeTheGroupCounts() {
        assertThat(of(BASIS_TASK, certified(certificate("2026-06-05", "2028-06-04", null)))
                        .state())
                .isEqualTo(State.DONE_BEFORE);
    }

    @Test
    void anExpiredOrRevokedCertificateDoesNotCount() {
        assertThat(of(BASIS_TASK, certified(certificate("2023-06-05", "2025-06-04", null)))
                        .state()
                        .isDone())
                .isFalse();
        assertThat(of(BASIS_TASK, certified(certificate("2026-10-05", "2028-10-04", "2026-11-01")))
                        .state()
                        .isDone())
                .isFalse();
    }

    @Test
    void aCertificateFromBeforeAnEditionToDoAgainIsUnderWay() {
        var portfolio = new Portfolio(
                List.of(done(SIGNALS, 1, "2025-10-05"), done(WEIGH, 1, "2025-10-05")),
                List.of(certificate("2025-10-05", "2027-10-04", null)),
                Set.of());
        assertThat(of(BASIS_TASK, portfolio)).isEqualTo(new Progress(State.UNDER_WAY, null, 1, 2, null));
    }
}
