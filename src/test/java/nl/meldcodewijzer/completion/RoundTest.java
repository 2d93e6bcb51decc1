package nl.meldcodewijzer.completion;

import static nl.meldcodewijzer.completion.CompletionExamples.FIRST;
import static nl.meldcodewijzer.completion.CompletionExamples.SIGNALS;
import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.catalogue;
import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.done;
import static nl.meldcodewijzer.completion.CompletionExamples.elsewhere;
import static nl.meldcodewijzer.completion.CompletionExamples.module;
import static nl.meldcodewijzer.completion.CompletionExamples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import nl.meldcodewijzer.learning.Programme.Recognition;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final ModuleSlug REFRESHER = new ModuleSlug("opfrissen");
    private static final Edition MUST_REDO =
            new Edition(2, date("2026-03-01"), true, Period.ofMonths(3), "wet gewijzigd");
    private static final Edition MINOR = new Edition(2, date("2026-03-01"), false, Period.ZERO, "taal");

    private final LearningModule signals = module(SIGNALS, FIRST);
    private final LearningModule weigh = module(WEIGH, FIRST);
    private final LearningModule refresher = module(REFRESHER, FIRST);

    private static Round round(List<LearningModule> modules, ModuleCompletion... completions) {
        return new Round(programme(BaseDate.COMPLETION), modules, List.of(completions), null);
    }

    @Test
    void isCompleteWhenEveryModuleIsDone() {
        assertThat(round(List.of(signals, weigh), done(SIGNALS, 1, "2026-01-01"))
                        .remaining(date("2026-02-01")))
                .containsExactly(weigh);
        var both = round(List.of(signals, weigh), done(SIGNALS, 1, "2026-01-01"), done(WEIGH, 1, "2026-01-02"));
        assertThat(both.isCompleteOn(date("2026-01-01"))).isFalse();
        assertThat(both.isCompleteOn(date("2026-01-02"))).isTrue();
    }

    @Test
    void anOlderEditionCountsUntilTheGraceOfAMustRedoIsOver() {
        var round = round(List.of(module(SIGNALS, MUST_REDO, FIRST)), done(SIGNALS, 1, "2026-01-01"));
        assertThat(round.isCompleteOn(date("2026-05-31"))).isTrue();
        assertThat(round.isCompleteOn(date("2026-06-01"))).isFalse();
    }

    @Test
    void aMinorEditionChangesNothing() {
        var round = round(List.of(module(SIGNALS, MINOR, FIRST)), done(SIGNALS, 1, "2026-01-01"));
        assertThat(round.isCompleteOn(date("2030-01-01"))).isTrue();
    }

    @Test
    void aMinorEditionAfterAMustRedoKeepsTheMustRedo() {
        var minor = new Edition(3, date("2026-08-01"), false, Period.ZERO, "taal");
        var signalsNow = module(SIGNALS, minor, MUST_REDO, FIRST);
        assertThat(round(List.of(signalsNow), done(SIGNALS, 1, "2026-01-01")).isCompleteOn(date("2026-09-01")))
                .isFalse();
        assertThat(round(List.of(signalsNow), done(SIGNALS, 2, "2026-04-01")).isCompleteOn(date("2026-09-01")))
                .isTrue();
    }

    @Test
    void whatEarnedTheLastCertificateDoesNotRenewIt() {
        var old = List.of(certificate("2024-05-01", "2026-04-30", null));
        var completions =
                List.of(done(SIGNALS, 1, "2024-04-01"), done(WEIGH, 1, "2024-05-01"), done(SIGNALS, 1, "2026-03-01"));
        var day = date("2026-03-01");
        var round = Round.current(programme(BaseDate.COMPLETION), catalogue(signals, weigh), completions, old, day);
        assertThat(round.remaining(day)).containsExactly(weigh);
    }

    /** Valid until 30 April 2026; renewing is open from 1 February, and grace lasts until 30 June. */
    private Round renewing(String day, ModuleCompletion... completions) {
        return Round.current(
                programme(BaseDate.COMPLETION, List.of(REFRESHER), Recognition.NONE),
                catalogue(signals, weigh, refresher),
                List.of(completions),
                List.of(certificate("2024-05-01", "2026-04-30", null)),
                date(day));
    }

    @Test
    void whoRenewsInTimeDoesTheRefresher() {
        assertThat(renewing("2026-01-31").modules()).containsExactly(signals, weigh);
        assertThat(renewing("2026-02-01").modules()).containsExactly(refresher);
        assertThat(renewing("2026-06-30").modules()).containsExactly(refresher);
        assertThat(renewing("2026-07-01").modules()).containsExactly(signals, weigh);
        assertThat(renewing("2026-03-01", done(REFRESHER, 1, "2026-03-01")).isCompleteOn(date("2026-03-01")))
                .isTrue();
    }

    @Test
    void aRefresherDoneBeforeTheWindowRenewsNothing() {
        assertThat(renewing("2026-02-01", done(REFRESHER, 1, "2025-06-01")).remaining(date("2026-02-01")))
                .containsExactly(refresher);
        assertThat(renewing("2026-02-01", done(REFRESHER, 1, "2026-01-31")).remaining(date("2026-02-01")))
                .containsExactly(refresher);
        assertThat(renewing("2026-02-01", done(REFRESHER, 1, "2026-02-01")).remaining(date("2026-02-01")))
                .isEmpty();
    }

    @Test
    void theRefresherDoesNotMakeUpForAModuleThatHasToBeDoneAgain() {
        var redo = new Edition(2, date("2025-03-01"), true, Period.ofMonths(3), "wet gewijzigd");
        var changed = module(SIGNALS, redo, FIRST);
        var round = Round.current(
                programme(BaseDate.COMPLETION, List.of(REFRESHER), Recognition.NONE),
                catalogue(changed, weigh, refresher),
                List.of(done(SIGNALS, 1, "2024-04-01"), done(REFRESHER, 1, "2026-02-10")),
                List.of(certificate("2024-05-01", "2026-04-30", null)),
                date("2026-03-01"));
        assertThat(round.modules()).containsExactly(refresher, changed);
        assertThat(round.remaining(date("2026-03-01"))).containsExactly(changed);
    }

    @Test
    void whoRenewsByTheWholeProgrammeIsNotHeldUpByTheRefresher() {
        var whole = renewing("2026-03-01", done(SIGNALS, 1, "2026-02-20"), done(WEIGH, 1, "2026-03-01"));
        assertThat(whole.isCompleteOn(date("2026-03-01"))).isTrue();
    }

    @Test
    void theRefresherIsNotForTheFirstCertificate() {
        var first = Round.current(
                programme(BaseDate.COMPLETION, List.of(REFRESHER), Recognition.NONE),
                catalogue(signals, weigh, refresher),
                List.of(done(REFRESHER, 1, "2026-03-01")),
                List.of(),
                date("2026-03-01"));
        assertThat(first.remaining(date("2026-03-01"))).containsExactly(signals, weigh);
    }

    @Test
    void aCertificateOfTheProgrammeBeforeItBeginsARoundAsOneOfItsOwn() {
        var before = new ProgrammeSlug("basis-oud");
        var earlier = List.of(certificate(before, "2024-05-01", "2026-04-30", null));
        var accepting = new Recognition(Map.of(before, date("2024-12-31")), List.of());
        var completions = List.of(done(SIGNALS, 1, "2024-04-01"), done(WEIGH, 1, "2024-05-01"));
        assertThat(accepted(accepting, completions, earlier).remaining(date("2026-03-01")))
                .containsExactly(signals, weigh);
        var tooLate = new Recognition(Map.of(before, date("2024-04-30")), List.of());
        assertThat(accepted(tooLate, completions, earlier).remaining(date("2026-03-01")))
                .isEmpty();
    }

    private Round accepted(Recognition recognition, List<ModuleCompletion> completions, List<Certificate> earlier) {
        return Round.current(
                programme(BaseDate.COMPLETION, List.of(), recognition),
                catalogue(signals, weigh),
                completions,
                earlier,
                date("2026-03-01"));
    }

    @Test
    void whoBroughtACertificateAlongRenewsByTheRefresherToo() {
        var fromElsewhere = List.of(elsewhere("2024-05-01", "2026-01-15", "2026-04-30", null));
        var round = Round.current(
                programme(BaseDate.COMPLETION, List.of(REFRESHER), Recognition.NONE),
                catalogue(signals, weigh, refresher),
                List.of(),
                fromElsewhere,
                date("2026-02-01"));
        assertThat(round.modules()).containsExactly(refresher);
    }

    @Test
    void aCourseOfBeforeTheChangeIsNotUpToDateBecauseItWasAcceptedAfterIt() {
        var standing = Standing.of(
                programme(BaseDate.COMPLETION),
                catalogue(module(SIGNALS, MUST_REDO, FIRST), weigh),
                List.of(),
                List.of(elsewhere("2025-05-01", "2026-05-01", "2027-04-30", null)),
                date("2026-05-02"));
        assertThat(standing.phase()).isEqualTo(Standing.Phase.CHANGED);
        assertThat(standing.toDo()).extracting(LearningModule::slug).containsExactly(SIGNALS);
    }

    @Test
    void whatWasDoneHereStillCountsWhenACertificateFromElsewhereIsRevoked() {
        var completions = List.of(done(SIGNALS, 1, "2026-01-10"));
        var revoked = List.of(elsewhere("2026-02-01", "2026-02-10", "2028-01-31", "2026-03-01"));
        var round = Round.current(
                programme(BaseDate.COMPLETION), catalogue(signals, weigh), completions, revoked, date("2026-03-01"));
        assertThat(round.remaining(date("2026-03-01"))).containsExactly(weigh);
    }

    @Test
    void theRefresherDoesNotMakeUpForAProgrammeThatChanged() {
        var redo = new Edition(2, date("2026-01-01"), true, Period.ofMonths(3), "nieuwe opzet");
        var round = Round.current(
                programme(BaseDate.COMPLETION, List.of(REFRESHER), Recognition.NONE, redo, FIRST),
                catalogue(signals, weigh, refresher),
                List.of(),
                List.of(certificate("2024-05-01", "2026-04-30", null)),
                date("2026-02-01"));
        assertThat(round.modules()).containsExactly(signals, weigh);
    }

    @Test
    void aProgrammeWithoutModulesIsNeverComplete() {
        assertThat(round(List.of()).isCompleteOn(date("2026-01-01"))).isFalse();
    }
}
