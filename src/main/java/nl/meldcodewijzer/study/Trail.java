package nl.meldcodewijzer.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.ModuleSlug;

/** Where a learner left off: the attempts that are open, and the lessons read since they last completed the module. */
public record Trail(List<OpenAttempt> open, List<LessonRead> read) {

    public Trail {
        open = List.copyOf(open);
        read = List.copyOf(read);
    }

    /** A lesson read for an earlier completion says nothing about doing the module again. */
    public static Trail of(
            List<OpenAttempt> open, List<LessonRead> read, Collection<ModuleCompletion> completions, ZoneId zone) {
        var since = completions.stream()
                .collect(Collectors.toMap(
                        ModuleCompletion::module,
                        ModuleCompletion::completedOn,
                        (one, other) -> one.isAfter(other) ? one : other));
        return new Trail(
                open,
                read.stream()
                        .filter(each -> LocalDate.ofInstant(each.at(), zone)
                                .isAfter(since.getOrDefault(each.module(), LocalDate.MIN)))
                        .toList());
    }

    public Optional<OpenAttempt> attempt(ModuleSlug module) {
        return open.stream().filter(each -> each.module().equals(module)).findFirst();
    }

    public Set<String> lessonsRead(ModuleSlug module) {
        return read.stream()
                .filter(each -> each.module().equals(module))
                .map(LessonRead::lesson)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isStarted(ModuleSlug module) {
        return lastAt(module).isPresent();
    }

    /** When the learner was busy with the module last. */
    public Optional<Instant> lastAt(ModuleSlug module) {
        return Stream.concat(
                        attempt(module).map(OpenAttempt::lastAt).stream(),
                        read.stream()
                                .filter(each -> each.module().equals(module))
                                .map(LessonRead::at))
                .max(Comparator.naturalOrder());
    }

    /** Of the whole module, without the lessons that were read; reading them all leaves the quiz. */
    public int minutesLeft(LearningModule module) {
        var seen = lessonsRead(module.slug());
        var rest = module.minutes()
                - module.lessons().stream()
                        .filter(each -> seen.contains(each.slug()))
                        .mapToInt(Lesson::minutes)
                        .sum();
        return Math.max(1, rest);
    }
}
