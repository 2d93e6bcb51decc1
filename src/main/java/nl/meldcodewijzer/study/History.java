package nl.meldcodewijzer.study;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.ModuleCompletion;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.study.HistoryEntry.LessonsOpened;
import nl.meldcodewijzer.study.HistoryEntry.ModuleCompleted;
import nl.meldcodewijzer.study.HistoryEntry.ProgrammeCompleted;
import nl.meldcodewijzer.study.HistoryEntry.QuizTaken;

/** All that a learner ever did, the newest first; of one day what weighs most first. */
public record History(List<HistoryEntry> entries) {

    private record DayOfModule(LocalDate day, ModuleSlug module) {}

    public History {
        entries = List.copyOf(entries);
    }

    public static History of(
            Collection<Certificate> certificates,
            Collection<ModuleCompletion> completions,
            Collection<AttemptSummary> attempts,
            Collection<LessonRead> lessons,
            ZoneId zone) {
        var all = Stream.<Stream<? extends HistoryEntry>>of(
                        certificates.stream().map(ProgrammeCompleted::new),
                        completions.stream().map(ModuleCompleted::new),
                        attempts.stream().map(each -> new QuizTaken(each, LocalDate.ofInstant(each.at(), zone))),
                        opened(lessons, zone))
                .flatMap(each -> each)
                .map(HistoryEntry.class::cast);
        // the sort is stable: of one day the kinds stay in the order above
        return new History(
                all.sorted(Comparator.comparing(HistoryEntry::day).reversed()).toList());
    }

    private static Stream<LessonsOpened> opened(Collection<LessonRead> lessons, ZoneId zone) {
        Map<DayOfModule, Long> perDay = lessons.stream()
                .collect(Collectors.groupingBy(
                        each -> new DayOfModule(LocalDate.ofInstant(each.at(), zone), each.module()),
                        Collectors.counting()));
        return perDay.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().module()))
                .map(each -> new LessonsOpened(
                        each.getKey().module(),
                        each.getValue().intValue(),
                        each.getKey().day()));
    }

    /** The years in which something was done, the latest first. */
    public List<Integer> years() {
        return entries.stream().map(each -> each.day().getYear()).distinct().toList();
    }

    public History in(int year) {
        return new History(
                entries.stream().filter(each -> each.day().getYear() == year).toList());
    }
}
