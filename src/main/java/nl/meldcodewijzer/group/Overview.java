package nl.meldcodewijzer.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meldcodewijzer.group.Progress.State;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.person.PersonId;

/**
 * The class book on a day: every member with every task, in the order of names.
 *
 * @param counts one for each task
 */
public record Overview(List<Task> tasks, List<Row> rows, List<Count> counts) {

    /**
     * @param name as called, with a number when others are called the same
     * @param progress one for each task
     */
    public record Row(Member member, String name, List<Progress> progress) {

        public Row {
            progress = List.copyOf(progress);
        }
    }

    /** How many members are how far with one task. */
    public record Count(Task task, int done, int underWay, int notStarted) {

        public int all() {
            return done + underWay + notStarted;
        }
    }

    public Overview {
        tasks = List.copyOf(tasks);
        rows = List.copyOf(rows);
        counts = List.copyOf(counts);
    }

    public static Overview of(
            List<Task> tasks,
            List<Member> members,
            Map<PersonId, Portfolio> portfolios,
            Catalogue catalogue,
            LocalDate day) {
        var rows = named(members).stream()
                .map(each -> row(
                        each, tasks, portfolios.getOrDefault(each.member().person(), Portfolio.EMPTY), catalogue, day))
                .toList();
        var counts = IntStream.range(0, tasks.size())
                .mapToObj(index -> count(tasks.get(index), rows, index))
                .toList();
        return new Overview(tasks, rows, counts);
    }

    private static Row row(Row named, List<Task> tasks, Portfolio portfolio, Catalogue catalogue, LocalDate day) {
        var progress = tasks.stream()
                .map(task -> Progress.of(
                        task.subject(), catalogue, portfolio, named.member().joinedOn(), day))
                .toList();
        return new Row(named.member(), named.name(), progress);
    }

    /** Who joined first keeps the name; the next ones called so get a number, so that nobody is taken for another. */
    private static List<Row> named(List<Member> members) {
        var order = Comparator.comparing((Member each) -> folded(each.called()))
                .thenComparing(Member::joinedOn)
                .thenComparing(Member::id);
        var seen = new HashMap<String, Integer>();
        var rows = new ArrayList<Row>();
        for (var member : members.stream().sorted(order).toList()) {
            var number = seen.merge(folded(member.called()), 1, Integer::sum);
            rows.add(new Row(member, number == 1 ? member.called() : member.called() + " (" + number + ")", List.of()));
        }
        return rows;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Count count(Task task, List<Row> rows, int index) {
        var states =
                rows.stream().map(each -> each.progress().get(index).state()).toList();
        return new Count(
                task,
                (int) states.stream().filter(State::isDone).count(),
                (int) states.stream().filter(State.UNDER_WAY::equals).count(),
                (int) states.stream().filter(State.NOT_STARTED::equals).count());
    }
}
