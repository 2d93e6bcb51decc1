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

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meldcodewijzer.completion.Change.Kind;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.Programme.BaseDate;
import nl.meldcodewijzer.learning.Programme.Recognition;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Edition SMALL = new Edition(2, date("2025-03-01"), false, Period.ZERO, "nieuw nummer");
    private static final Edition LAW = new Edition(3, date("2025-06-01"), true, Period.ofMonths(3), "nieuwe wet");

    private final LearningModule weigh = module(WEIGH, FIRST);
    private final List<ModuleCompletion> earned = List.of(done(SIGNALS, 1, "2024-04-01"), done(WEIGH, 1, "2024-05-01"));
    private final List<Certificate> certificates = List.of(certificate("2024-05-01", "2026-04-30", null));

    private List<Change> changes(
            LearningModule signals, List<ModuleCompletion> completions, List<Certificate> holds, String day) {
        return changes(programme(BaseDate.COMPLETION), signals, completions, holds, date(day));
    }

    private List<Change> changes(
            Programme programme,
            LearningModule signals,
            List<ModuleCompletion> completions,
            List<Certificate> holds,
            LocalDate day) {
        var catalogue = catalogue(signals, weigh);
        return Change.of(List.of(Standing.of(programme, catalogue, completions, holds, day)), catalogue);
    }

    @Test
    void aSmallChangeIsToBeReadFromItsFirstDay() {
        var signals = module(SIGNALS, SMALL, FIRST);
        assertThat(changes(signals, earned, certificates, "2025-02-28")).isEmpty();
        assertThat(changes(signals, earned, certificates, "2025-03-01"))
                .containsExactly(new Change(signals, SMALL, Kind.READ));
    }

    @Test
    void whoHasToDoAModuleAgainIsNotToldOfItsSmallChanges() {
        var signals = module(SIGNALS, LAW, SMALL, FIRST);
        assertThat(changes(signals, earned, certificates, "2025-06-01"))
                .containsExactly(new Change(signals, LAW, Kind.REDO));
    }

    @Test
    void whoDidTheNewEditionIsToldNothing() {
        var signals = module(SIGNALS, LAW, SMALL, FIRST);
        var again = List.of(earned.get(0), earned.get(1), done(SIGNALS, 3, "2025-06-10"));
        assertThat(changes(signals, again, certificates, "2025-06-11")).isEmpty();
    }

    @Test
    void whoHasNotBegunHasNothingToDoAgain() {
        assertThat(changes(module(SIGNALS, LAW, SMALL, FIRST), List.of(), List.of(), "2025-07-01"))
                .isEmpty();
    }

    @Test
    void whoIsUnderWayHearsWhyAModuleIsToBeDoneAgain() {
        var signals = module(SIGNALS, LAW, FIRST);
        var half = earned.subList(0, 1);
        assertThat(changes(signals, half, List.of(), "2025-09-01"))
                .containsExactly(new Change(signals, LAW, Kind.REDO));
    }

    @Test
    void anExpiredCertificateIsRenewedWhateverChanged() {
        assertThat(changes(module(SIGNALS, LAW, FIRST), earned, certificates, "2026-08-01"))
                .isEmpty();
    }

    @Test
    void aCertificateFromElsewhereConcernsTheModulesThatItProves() {
        var signals = module(SIGNALS, SMALL, FIRST);
        assertThat(changes(signals, List.of(), certificates, "2025-04-01"))
                .containsExactly(new Change(signals, SMALL, Kind.READ));
        var later = List.of(certificate("2025-03-02", "2027-03-01", null));
        assertThat(changes(signals, List.of(), later, "2025-04-01")).isEmpty();
    }

    @Test
    void anAcceptedCertificateSaysNothingAboutModulesItNeverAskedFor() {
        var old = new ProgrammeSlug("oud");
        var accepting =
                programme(BaseDate.COMPLETION, List.of(), new Recognition(Map.of(old, date("2025-01-01")), List.of()));
        var before = new Programme(
                old,
                "Oud",
                "",
                new Programme.Paths(List.of(WEIGH), List.of()),
                accepting.validity(),
                accepting.renewalWindow(),
                accepting.grace(),
                accepting.onboarding(),
                accepting.baseDate(),
                null,
                "",
                Recognition.NONE,
                List.of(FIRST),
                "00");
        var signals = module(SIGNALS, SMALL, FIRST);
        var catalogue =
                new Catalogue(List.of(signals, weigh), List.of(accepting, before), List.of(), List.of(), List.of());
        var holds = List.of(certificate(old, "2024-05-01", "2026-04-30", null));
        var standing = Standing.of(accepting, catalogue, List.of(), holds, date("2025-04-01"));
        assertThat(Change.of(List.of(standing), catalogue)).isEmpty();
    }

    @Test
    void twoProgrammesWithTheSameModuleTellOnce() {
        var signals = module(SIGNALS, SMALL, FIRST);
        var catalogue = catalogue(signals, weigh);
        var standing = Standing.of(programme(BaseDate.COMPLETION), catalogue, earned, certificates, date("2025-04-01"));
        assertThat(Change.of(List.of(standing, standing), catalogue)).hasSize(1);
    }

    @Property
    void whatIsToBeDoneAgainIsAlwaysToBeDoneAndWasDoneOrProvedBefore(
            @ForAll @IntRange(min = 0, max = 2000) int since,
            @ForAll @IntRange(min = 0, max = 3) int edition,
            @ForAll boolean holds,
            @ForAll boolean refreshes) {
        var day = date("2024-05-01").plusDays(since);
        var signals = module(SIGNALS, LAW, SMALL, FIRST);
        var programme = programme(BaseDate.OLD_END, refreshes ? List.of(WEIGH) : List.of(), Recognition.NONE);
        var completions = edition == 0 ? List.<ModuleCompletion>of() : List.of(done(SIGNALS, edition, "2024-04-01"));
        List<Certificate> held = holds ? certificates : List.of();
        var standing = Standing.of(programme, catalogue(signals, weigh), completions, held, day);
        for (var change : changes(programme, signals, completions, held, day)) {
            assertThat(change.edition().effective()).isBeforeOrEqualTo(day);
            assertThat(change.edition().number()).isGreaterThan(edition);
            assertThat(standing.toDo().contains(change.module())).isEqualTo(change.kind() == Kind.REDO);
            assertThat(holds || edition > 0).isTrue();
        }
    }
}
