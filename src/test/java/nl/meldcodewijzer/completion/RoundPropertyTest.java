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

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meldcodewijzer.completion.Standing.Phase;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import nl.meldcodewijzer.learning.Programme.Recognition;

/** A programme of two modules, the first of which has to be done again since March 2026, and a refresher. */
class RoundPropertyTest {

    private static final ModuleSlug REFRESHER = new ModuleSlug("opfrissen");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final Edition REDO = new Edition(2, date("2026-03-01"), true, Period.ofMonths(3), "wet gewijzigd");

    private final Programme programme = programme(BaseDate.OLD_END, List.of(REFRESHER), Recognition.NONE);
    private final Catalogue catalogue =
            catalogue(module(SIGNALS, REDO, FIRST), module(WEIGH, FIRST), module(REFRESHER, FIRST));

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 5).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<List<ModuleCompletion>> completions() {
        return Combinators.combine(Arbitraries.of(SIGNALS, WEIGH, REFRESHER), days())
                .as((module, day) -> done(module, edition(module, day), day.toString()))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Certificate>> certificates() {
        var here = days().map(day -> certificate(day.toString(), twoYears(day), null));
        var elsewhere = Combinators.combine(days(), Arbitraries.integers().between(0, 300))
                .as((day, later) ->
                        elsewhere(day.toString(), day.plusDays(later).toString(), twoYears(day), null));
        return Arbitraries.oneOf(here, elsewhere).list().ofMaxSize(3);
    }

    private static String twoYears(LocalDate day) {
        return day.plusYears(2).minusDays(1).toString();
    }

    private static int edition(ModuleSlug module, LocalDate day) {
        return module.equals(SIGNALS) && !day.isBefore(REDO.effective()) ? 2 : 1;
    }

    private static <T> List<T> with(List<T> some, T more) {
        var all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private Round round(List<ModuleCompletion> completions, List<Certificate> certificates, LocalDate day) {
        return Round.current(programme, catalogue, completions, certificates, day);
    }

    private static int minutes(Round round, LocalDate day) {
        return round.remaining(day).stream().mapToInt(LearningModule::minutes).sum();
    }

    @Property
    void doingAModuleNeverLeavesMoreToDo(
            @ForAll("completions") List<ModuleCompletion> completions,
            @ForAll("certificates") List<Certificate> certificates,
            @ForAll("days") LocalDate day) {
        for (var module : List.of(SIGNALS, WEIGH, REFRESHER)) {
            var more = with(completions, done(module, edition(module, day), day.toString()));
            assertThat(minutes(round(more, certificates, day), day))
                    .isLessThanOrEqualTo(minutes(round(completions, certificates, day), day));
        }
    }

    @Property
    void whoDoesAllThatRemainsIsDone(
            @ForAll("completions") List<ModuleCompletion> completions,
            @ForAll("certificates") List<Certificate> certificates,
            @ForAll("days") LocalDate day) {
        var earlier = certificates.stream()
                .filter(each -> each.completedOn().isBefore(day))
                .toList();
        var all = new ArrayList<>(completions);
        round(completions, earlier, day)
                .remaining(day)
                .forEach(each -> all.add(done(each.slug(), edition(each.slug(), day), day.toString())));
        assertThat(round(all, earlier, day).isCompleteOn(day)).isTrue();
    }

    @Property
    void whatIsDoneLaterDoesNotCountYet(
            @ForAll("completions") List<ModuleCompletion> completions,
            @ForAll("certificates") List<Certificate> certificates,
            @ForAll("days") LocalDate day) {
        var known = completions.stream()
                .filter(each -> !each.completedOn().isAfter(day))
                .toList();
        assertThat(round(completions, certificates, day).remaining(day))
                .isEqualTo(round(known, certificates, day).remaining(day));
    }

    @Example
    void whatIsDoneAgainLaterIsStillToBeDoneWhileRenewing() {
        var certificates = List.of(certificate("2025-01-01", "2026-12-31", null));
        var later = List.of(done(SIGNALS, 2, "2026-12-31"));
        var day = LocalDate.of(2026, 12, 30);
        assertThat(round(List.of(), certificates, day).remaining(day))
                .extracting(LearningModule::slug)
                .contains(REFRESHER, SIGNALS);
        assertThat(round(later, certificates, day).remaining(day))
                .isEqualTo(round(List.of(), certificates, day).remaining(day));
    }

    @Property
    void theRefresherIsNeverLongerThanTheWholeProgramme(
            @ForAll("completions") List<ModuleCompletion> completions,
            @ForAll("certificates") List<Certificate> certificates,
            @ForAll("days") LocalDate day) {
        var whole = Round.current(programme(BaseDate.OLD_END), catalogue, completions, certificates, day);
        assertThat(minutes(round(completions, certificates, day), day)).isLessThanOrEqualTo(minutes(whole, day));
    }

    @Property
    void aRevokedCertificateFromElsewhereIsAsIfItNeverWas(
            @ForAll("completions") List<ModuleCompletion> completions,
            @ForAll("certificates") List<Certificate> certificates,
            @ForAll("days") LocalDate completed,
            @ForAll("days") LocalDate day) {
        var revoked = elsewhere(completed.toString(), completed.toString(), twoYears(completed), completed.toString());
        if (!day.isBefore(completed)) {
            assertThat(standing(completions, with(certificates, revoked), day))
                    .isEqualTo(standing(completions, certificates, day));
        }
    }

    @Property
    void nothingIsAskedExactlyWhileTheCertificateIsValid(
            @ForAll("completions") List<ModuleCompletion> completions,
            @ForAll("certificates") List<Certificate> certificates,
            @ForAll("days") LocalDate day) {
        var standing = standing(completions, certificates, day);
        if (standing.phase() == Phase.VALID) {
            assertThat(standing.toDo()).isEmpty();
            assertThat(standing.certificate()).isPresent();
        }
        if (standing.phase() == Phase.CHANGED || standing.phase() == Phase.NOT_STARTED) {
            assertThat(standing.toDo()).isNotEmpty();
        }
        assertThat(standing.certificate().isEmpty())
                .isEqualTo(standing.phase() == Phase.NOT_STARTED || standing.phase() == Phase.UNDER_WAY);
    }

    private Standing standing(List<ModuleCompletion> completions, List<Certificate> certificates, LocalDate day) {
        return Standing.of(programme, catalogue, completions, certificates, day);
    }
}
