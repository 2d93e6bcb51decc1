package nl.meldcodewijzer.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Question;

/** The questions of one attempt, drawn from the pool and shuffled together with their options. */
public record Paper(List<Item> items) {

    /** A question as this learner sees it. */
    public record Item(Question question, List<Question.Option> options) {

        public Item {
            options = List.copyOf(options);
        }

        public String id() {
            return question.id();
        }

        public boolean accepts(Set<String> chosen) {
            return question.accepts(chosen);
        }
    }

    public Paper {
        items = List.copyOf(items);
    }

    /**
     * Draws the same paper from the same text, seed and day, on every machine and for ever: {@link Random} specifies each
     * of its numbers, and the shuffle is written out here because that of {@code Collections} may change.
     *
     * @param day on which the attempt began. Questions withdrawn before that day are left out; one withdrawn on the day
     *     itself may have been seen already, so it stays, and a new attempt takes another seed ({@link #avoids})
     */
    public static Paper draw(LearningModule module, long seed, LocalDate day) {
        var random = new Random(seed);
        var pool = new ArrayList<>(module.questions().stream()
                .filter(each -> !isWithdrawn(each, day.minusDays(1)))
                .toList());
        shuffle(pool, random);
        return new Paper(pool.stream()
                .limit(module.questionsPerAttempt())
                .map(each -> new Item(each, shuffled(each.options(), random)))
                .toList());
    }

    /** Whether no question in it is withdrawn. */
    public boolean avoids(LocalDate day) {
        return items.stream().noneMatch(each -> isWithdrawn(each.question(), day));
    }

    public Optional<Item> item(String question) {
        return items.stream().filter(each -> each.id().equals(question)).findFirst();
    }

    static boolean isWithdrawn(Question question, LocalDate day) {
        var withdrawn = question.withdrawnOn();
        return withdrawn != null && !day.isBefore(withdrawn);
    }

    private static List<Question.Option> shuffled(List<Question.Option> options, Random random) {
        var shuffled = new ArrayList<>(options);
        shuffle(shuffled, random);
        return shuffled;
    }

    /** Fisher and Yates, from the end. */
    private static <T> void shuffle(List<T> list, Random random) {
        for (int last = list.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            var swapped = list.get(last);
            list.set(last, list.get(other));
            list.set(other, swapped);
        }
    }
}
