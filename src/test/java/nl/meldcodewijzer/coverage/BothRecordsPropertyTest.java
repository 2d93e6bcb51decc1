package nl.meldcodewijzer.coverage;

import static nl.meldcodewijzer.completion.CompletionExamples.FIRST;
import static nl.meldcodewijzer.completion.CompletionExamples.SIGNALS;
import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.certificate;
import static nl.meldcodewijzer.completion.CompletionExamples.date;
import static nl.meldcodewijzer.completion.CompletionExamples.done;
import static nl.meldcodewijzer.completion.CompletionExamples.elsewhere;
import static nl.meldcodewijzer.completion.CompletionExamples.module;
import static nl.meldcodewijzer.completion.CompletionExamples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.completion.Standing.Phase;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import org.jspecify.annotations.Nullable;

/** What a learner reads on their own page and what their employer counts never contradict each other. */
class BothRecordsPropertyTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final Edition REDO = new Edition(2, date("2026-03-01"), true, Period.ofMonths(3), "wet gewijzigd");

    private static final Edition ALL_AGAIN =
            new Edition(2, date("2025-06-01"), true, Period.ofMonths(2), "nieuwe opzet");

    private final Programme programme = programme(BaseDate.COMPLETION, ALL_AGAIN, FIRST);
    private final Catalogue catalogue = new Catalogue(
            List.of(module(SIGNALS, REDO, FIRST), module(WEIGH, FIRST)),
            List.of(programme),
            List.of(),
            List.of(),
            List.of());
    private final ProgrammeRule rule = ProgrammeRule.of(programme, catalogue);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 5).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<List<ModuleCompletion>> completions() {
        return days().map(day -> done(SIGNALS, day.isBefore(REDO.effective()) ? 1 : 2, day.toString()))
                .list()
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<List<Certificate>> certificates() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 300),
                        days().injectNull(0.8),
                        Arbitraries.of(true, false))
                .as(BothRecordsPropertyTest::certificateOf)
                .list()
                .ofMaxSize(3);
    }

    private static Certificate certificateOf(LocalDate day, int later, @Nullable LocalDate revoked, boolean here) {
        var until = day.plusYears(2).minusDays(1).toString();
        var revokedOn = revoked == null ? null : revoked.toString();
        return here
                ? certificate(day.toString(), until, revokedOn)
                : elsewhere(day.toString(), day.plusDays(later).toString(), until, revokedOn);
    }

    @Property
    void theOwnPageAndTheEmployerAgreeOnEveryDay(
            @ForAll("completions") List<ModuleCompletion> all,
            @ForAll("certificates") List<Certificate> ever,
            @ForAll("days") LocalDate day) {
        var completions =
                all.stream().filter(each -> !each.completedOn().isAfter(day)).toList();
        var certificates =
                ever.stream().filter(each -> !each.issuedOn().isAfter(day)).toList();
        var own = nl.meldcodewijzer.completion.Standing.of(programme, catalogue, completions, certificates, day)
                .phase();
        var employers = rule.standing(FIRST_DAY, Portfolio.of(certificates, completions), day)
                .status();
        assertThat(allowed(employers, day)).contains(own);
    }

    /** The own page asks for a change from its first day on, the employer counts it after the time to do it. */
    private static List<Phase> allowed(CoverageStatus status, LocalDate day) {
        return switch (status) {
            case ONBOARDING, NONE -> List.of(Phase.NOT_STARTED, Phase.UNDER_WAY);
            case VALID -> inTimeToChange(day) ? List.of(Phase.VALID, Phase.CHANGED) : List.of(Phase.VALID);
            case RENEWAL_OPEN -> List.of(Phase.RENEWAL_OPEN);
            case BEHIND_ON_CHANGE -> List.of(Phase.CHANGED, Phase.RENEWAL_OPEN);
            case GRACE, EXPIRED -> List.of(Phase.EXPIRED);
        };
    }

    private static boolean inTimeToChange(LocalDate day) {
        return Stream.of(REDO, ALL_AGAIN)
                .anyMatch(each -> !day.isBefore(each.effective()) && !day.isAfter(each.oldCountsUntil()));
    }
}
