package nl.meldcodewijzer.completion;

import static nl.meldcodewijzer.completion.CompletionExamples.FIRST;
import static nl.meldcodewijzer.completion.CompletionExamples.SIGNALS;
import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.catalogue;
import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.done;
import static nl.meldcodewijzer.completion.CompletionExamples.module;
import static nl.meldcodewijzer.completion.CompletionExamples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import nl.meldcodewijzer.completion.Standing.Phase;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import org.junit.jupiter.api.Test;

class StandingTest {

    private final LearningModule signals = module(SIGNALS, FIRST);
    private final LearningModule weigh = module(WEIGH, FIRST);
    private final List<ModuleCompletion> earned = List.of(done(SIGNALS, 1, "2024-04-01"), done(WEIGH, 1, "2024-05-01"));
    private final List<Certificate> certificates = List.of(certificate("2024-05-01", "2026-04-30", null));

    private Standing standing(List<ModuleCompletion> completions, List<Certificate> certificates, String day) {
        return Standing.of(
                programme(BaseDate.COMPLETION), catalogue(signals, weigh), completions, certificates, date(day));
    }

    @Test
    void beginsWithEverythingToDo() {
        var standing = standing(List.of(), List.of(), "2024-01-01");
        assertThat(standing.phase()).isEqualTo(Phase.NOT_STARTED);
        assertThat(standing.toDo()).containsExactly(signals, weigh);
        assertThat(standing.minutesLeft()).isEqualTo(40);
    }

    @Test
    void isUnderWayAfterOneModule() {
        var standing = standing(earned.subList(0, 1), List.of(), "2024-04-02");
        assertThat(standing.phase()).isEqualTo(Phase.UNDER_WAY);
        assertThat(standing.toDo()).containsExactly(weigh);
    }

    @Test
    void asksNothingWhileTheCertificateHolds() {
        var standing = standing(earned, certificates, "2025-01-01");
        assertThat(standing.phase()).isEqualTo(Phase.VALID);
        assertThat(standing.toDo()).isEmpty();
    }

    @Test
    void asksForAllModulesOnceRenewalIsOpenAndAfterTheEnd() {
        assertThat(standing(earned, certificates, "2026-01-31").phase()).isEqualTo(Phase.VALID);
        assertThat(standing(earned, certificates, "2026-02-01").phase()).isEqualTo(Phase.RENEWAL_OPEN);
        assertThat(standing(earned, certificates, "2026-04-30").toDo()).containsExactly(signals, weigh);
        assertThat(standing(earned, certificates, "2026-05-01").phase()).isEqualTo(Phase.EXPIRED);
    }

    @Test
    void asksForAChangedModuleOnly() {
        var redo = new Edition(2, date("2025-03-01"), true, Period.ofMonths(3), "wet gewijzigd");
        var changed = module(SIGNALS, redo, FIRST);
        var before = Standing.of(
                programme(BaseDate.COMPLETION), catalogue(changed, weigh), earned, certificates, date("2025-02-28"));
        var after = Standing.of(
                programme(BaseDate.COMPLETION), catalogue(changed, weigh), earned, certificates, date("2025-03-01"));
        assertThat(before.phase()).isEqualTo(Phase.VALID);
        assertThat(after.phase()).isEqualTo(Phase.CHANGED);
        assertThat(after.toDo()).containsExactly(changed);
    }

    @Test
    void asksForTheWholeProgrammeWhenThatChanged() {
        var redo = new Edition(2, date("2025-03-01"), true, Period.ofMonths(3), "nieuwe opzet");
        var programme = programme(BaseDate.COMPLETION, redo, FIRST);
        var catalogue = catalogue(signals, weigh);
        assertThat(Standing.of(programme, catalogue, earned, certificates, date("2025-02-28"))
                        .phase())
                .isEqualTo(Phase.VALID);
        var after = Standing.of(programme, catalogue, earned, certificates, date("2025-03-01"));
        assertThat(after.phase()).isEqualTo(Phase.CHANGED);
        assertThat(after.toDo()).containsExactly(signals, weigh);
        assertThat(after.asksAllAgain()).isTrue();
        var again = List.of(certificates.get(0), certificate("2025-04-01", "2027-03-31", null));
        assertThat(Standing.of(programme, catalogue, earned, again, date("2025-04-02"))
                        .phase())
                .isEqualTo(Phase.VALID);
    }

    @Test
    void aShorterCertificateOfAfterTheChangeIsEnough() {
        var redo = new Edition(2, date("2025-03-01"), true, Period.ofMonths(3), "nieuwe opzet");
        var held =
                List.of(certificate("2025-01-01", "2027-12-31", null), certificate("2025-04-01", "2027-03-31", null));
        var standing = Standing.of(
                programme(BaseDate.COMPLETION, redo, FIRST),
                catalogue(signals, weigh),
                earned,
                held,
                date("2025-07-01"));
        assertThat(standing.phase()).isEqualTo(Phase.VALID);
    }

    @Test
    void aRevokedCertificateIsNoCertificate() {
        var revoked = List.of(certificate("2024-05-01", "2026-04-30", "2025-01-01"));
        assertThat(standing(earned, revoked, "2025-02-01").toDo()).containsExactly(signals, weigh);
    }

    @Test
    void theCertificateThatLastsLongestCountsAsItDoesForTheEmployer() {
        var longer = certificate("2024-05-01", "2026-04-30", null);
        var newer = certificate("2024-12-01", "2025-11-30", null);
        assertThat(standing(earned, List.of(longer, newer), "2026-01-10").phase())
                .isEqualTo(Phase.VALID);
    }
}
