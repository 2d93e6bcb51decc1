package nl.meldcodewijzer.completion;

import static nl.meldcodewijzer.completion.CompletionExamples.FIRST;
import static nl.meldcodewijzer.completion.CompletionExamples.SIGNALS;
import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.done;
import static nl.meldcodewijzer.completion.CompletionExamples.module;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import org.junit.jupiter.api.Test;

class MissedChangeTest {

    private static final Edition SMALL = new Edition(2, date("2025-03-01"), false, Period.ZERO, "nieuw nummer");
    private static final Edition LAW = new Edition(3, date("2025-06-01"), true, Period.ofMonths(3), "nieuwe wet");
    private static final Edition NORM = new Edition(4, date("2025-09-01"), true, Period.ofMonths(3), "nieuwe norm");

    private final LearningModule weigh = module(WEIGH, FIRST);
    private final Certificate earned = certificate("2024-05-01", "2026-04-30", null);

    private List<MissedChange> missed(
            Certificate certificate, LearningModule signals, List<ModuleCompletion> completions, String day) {
        return missed(CompletionExamples.programme(BaseDate.COMPLETION), certificate, signals, completions, day);
    }

    private List<MissedChange> missed(
            Programme programme,
            Certificate certificate,
            LearningModule signals,
            List<ModuleCompletion> completions,
            String day) {
        var catalogue = new Catalogue(List.of(signals, weigh), List.of(programme), List.of(), List.of(), List.of());
        return MissedChange.of(certificate, catalogue, completions, date(day));
    }

    @Test
    void aChangeToBeDoneAgainIsMissedFromItsFirstDay() {
        var signals = module(SIGNALS, LAW, SMALL, FIRST);
        assertThat(missed(earned, signals, List.of(), "2025-05-31")).isEmpty();
        assertThat(missed(earned, signals, List.of(), "2025-06-01"))
                .containsExactly(new MissedChange(signals.title(), LAW));
    }

    @Test
    void onlyTheNewestOfTwoChangesIsMissed() {
        var signals = module(SIGNALS, NORM, LAW, FIRST);
        assertThat(missed(earned, signals, List.of(), "2025-12-01"))
                .containsExactly(new MissedChange(signals.title(), NORM));
        assertThat(missed(earned, signals, List.of(done(SIGNALS, 3, "2025-07-01")), "2025-12-01"))
                .containsExactly(new MissedChange(signals.title(), NORM));
    }

    @Test
    void nothingIsMissedOnceTheModuleWasDoneAgain() {
        var signals = module(SIGNALS, LAW, FIRST);
        assertThat(missed(earned, signals, List.of(done(SIGNALS, 3, "2025-07-01")), "2025-12-01"))
                .isEmpty();
    }

    @Test
    void whatEndedOrWasRevokedMissesNothing() {
        var signals = module(SIGNALS, LAW, FIRST);
        assertThat(missed(earned, signals, List.of(), "2026-05-01")).isEmpty();
        assertThat(missed(certificate("2024-05-01", "2026-04-30", "2025-07-01"), signals, List.of(), "2025-08-01"))
                .isEmpty();
    }

    @Test
    void aNewEditionOfTheWholeProgrammeIsMissedByOlderOnes() {
        var basis = CompletionExamples.programme(BaseDate.COMPLETION);
        var changed = new Programme(
                basis.slug(),
                basis.title(),
                basis.summary(),
                basis.paths(),
                basis.validity(),
                basis.renewalWindow(),
                basis.grace(),
                basis.onboarding(),
                basis.baseDate(),
                basis.fixedEnd(),
                basis.basis(),
                basis.recognition(),
                List.of(LAW, FIRST),
                basis.digest());
        var signals = module(SIGNALS, FIRST);
        assertThat(missed(changed, earned, signals, List.of(), "2025-06-01"))
                .containsExactly(new MissedChange("Basis", LAW));
        assertThat(missed(changed, certificate("2025-06-02", "2027-06-01", null), signals, List.of(), "2025-07-01"))
                .isEmpty();
    }
}
