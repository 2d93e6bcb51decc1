package nl.meldcodewijzer.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.Given;
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

        public Optional<Given> normal(Given given) {
            return question.normal(given);
        }
    }

    public Paper {
        items = List.copyOf(items);
    }

    /**
     * Draws the same paper from the same text, seed, day and drawing, on every machine and for ever.
     *
     * @param day on which the attempt began. Questions withdrawn before that day are left out; one withdrawn on the day
     *     itself may have been seen already, so it stays, and a new attempt takes another seed ({@link #avoids})
     */
    public static Paper draw(LearningModule module, long seed, LocalDate day, Drawing drawing) {
        var pool = module.questions().stream()
                .filter(each -> !isWithdrawn(each, day.minusDays(1)))
                .toList();
        var shuffle = new Shuffle(seed);
        return new Paper(drawing.draw(pool, module.questionsPerAttempt(), shuffle).stream()
                .map(each -> new Item(each, drawing.options(each, shuffle)))
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
}
