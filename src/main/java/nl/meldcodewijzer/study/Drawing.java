package nl.meldcodewijzer.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.learning.OrderQuestion;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.learning.Question.Option;

/** A way to draw questions from a pool. An attempt keeps the one it began with, so a new way is added, never changed. */
public enum Drawing {

    /** From the whole pool at once. */
    POOL(1) {
        @Override
        List<Question> draw(List<Question> pool, int number, Shuffle shuffle) {
            return shuffle.of(pool).stream().limit(number).toList();
        }

        @Override
        List<Option> options(Question question, Shuffle shuffle) {
            return shuffle.of(question.options());
        }
    },

    /** Spread over the topics: none gets a second question before each has its first. */
    TOPICS(2) {
        @Override
        List<Question> draw(List<Question> pool, int number, Shuffle shuffle) {
            Map<String, Deque<Question>> topics = new LinkedHashMap<>();
            shuffle.of(pool).forEach(each -> topics.computeIfAbsent(each.topic(), topic -> new ArrayDeque<>())
                    .add(each));
            var drawn = new ArrayList<Question>();
            while (drawn.size() < Math.min(number, pool.size())) {
                topics.values().stream()
                        .filter(each -> !each.isEmpty())
                        .limit(number - drawn.size())
                        .forEach(each -> drawn.add(each.remove()));
            }
            return shuffle.of(drawn);
        }

        @Override
        List<Option> options(Question question, Shuffle shuffle) {
            if (!question.shuffles()) {
                return question.options();
            }
            var options = shuffle.of(question.options());
            return question instanceof OrderQuestion && options.equals(question.options()) ? turned(options) : options;
        }
    };

    /** How a new attempt draws. */
    public static final Drawing CURRENT = TOPICS;

    private final int number;

    Drawing(int number) {
        this.number = number;
    }

    /** As it is stored. */
    public int number() {
        return number;
    }

    public static Drawing of(int number) {
        for (var each : values()) {
            if (each.number == number) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown drawing " + number);
    }

    abstract List<Question> draw(List<Question> pool, int number, Shuffle shuffle);

    abstract List<Option> options(Question question, Shuffle shuffle);

    /** A question about an order does not begin in the right one. */
    private static List<Option> turned(List<Option> options) {
        var turned = new ArrayList<>(options.subList(1, options.size()));
        turned.add(options.get(0));
        return turned;
    }
}
