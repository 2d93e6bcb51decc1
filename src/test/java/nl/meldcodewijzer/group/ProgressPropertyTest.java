package nl.meldcodewijzer.group;

import static nl.meldcodewijzer.completion.CompletionExamples.SIGNALS;
import static nl.meldcodewijzer.completion.CompletionExamples.WEIGH;
import static nl.meldcodewijzer.completion.CompletionExamples.done;
import static nl.meldcodewijzer.group.GroupExamples.BASIS_TASK;
import static nl.meldcodewijzer.group.GroupExamples.CATALOGUE;
import static nl.meldcodewijzer.group.GroupExamples.SIGNALS_TASK;
import static nl.meldcodewijzer.group.GroupExamples.WEIGH_TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.person.PersonId;

class ProgressPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<Task> TASKS = List.of(SIGNALS_TASK, WEIGH_TASK, BASIS_TASK);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 3).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<ModuleCompletion>> completions() {
        return Combinators.combine(
                        Arbitraries.of(SIGNALS, WEIGH), Arbitraries.integers().between(1, 2), days())
                .as((module, edition, day) -> done(module, edition, day.toString()))
                .list()
                .ofMaxSize(6);
    }

    private static Progress of(Task task, List<ModuleCompletion> completions, LocalDate joined, LocalDate day) {
        return Progress.of(task.subject(), CATALOGUE, new Portfolio(completions, List.of(), Set.of()), joined, day);
    }

    @Property(tries = 300)
    void doingMoreNeverUndoesAnything(
            @ForAll("completions") List<ModuleCompletion> some,
            @ForAll("completions") List<ModuleCompletion> more,
            @ForAll("days") LocalDate joined,
            @ForAll("days") LocalDate day) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        for (var task : TASKS) {
            var before = of(task, some, joined, day);
            var after = of(task, all, joined, day);
            assertThat(after.done()).isGreaterThanOrEqualTo(before.done());
            if (before.state().isDone()) {
                assertThat(after.state().isDone()).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void whenSomebodyJoinedChangesNeitherWhetherNorWhatIsDone(
            @ForAll("completions") List<ModuleCompletion> completions,
            @ForAll("days") LocalDate joined,
            @ForAll("days") LocalDate joinedToo,
            @ForAll("days") LocalDate day) {
        for (var task : TASKS) {
            var one = of(task, completions, joined, day);
            var other = of(task, completions, joinedToo, day);
            assertThat(other.state().isDone()).isEqualTo(one.state().isDone());
            assertThat(other.done()).isEqualTo(one.done());
        }
    }

    @Property(tries = 200)
    void everyMemberIsCountedOnceForEveryTaskInAnyOrder(
            @ForAll("completions") List<ModuleCompletion> completions,
            @ForAll("days") LocalDate day,
            @ForAll("names") List<String> names) {
        var members = new ArrayList<>(names.stream()
                .map(each -> GroupExamples.member(each, "2026-09-01"))
                .toList());
        Map<PersonId, Portfolio> portfolios = members.isEmpty()
                ? Map.of()
                : Map.of(members.get(0).person(), new Portfolio(completions, List.of(), Set.of()));
        var overview = Overview.of(TASKS, members, portfolios, CATALOGUE, day);
        assertThat(overview.counts()).hasSize(TASKS.size()).allMatch(each -> each.all() == names.size());
        assertThat(overview.rows()).extracting(Overview.Row::name).doesNotHaveDuplicates();
        Collections.shuffle(members);
        assertThat(Overview.of(TASKS, members, portfolios, CATALOGUE, day)).isEqualTo(overview);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("Sam", "sam", "Noor", "Åsa", "Sam de Wit").list().ofMaxSize(8);
    }
}
