package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Things on the left, each with what belongs to it among the options on the right. One option may belong to several. An
 * answer that leaves something out is kept, and is not right yet.
 *
 * @param left what to find a match for
 */
public record MatchQuestion(Asked asked, List<Left> left, List<Option> options, Feedback about) implements Question {

    /** @param option that belongs to it */
    public record Left(String id, String text, String option) {}

    public MatchQuestion {
        left = List.copyOf(left);
        options = List.copyOf(options);
    }

    @Override
    public String kind() {
        return "match";
    }

    @Override
    public Answering answering() {
        return Answering.PAIRS;
    }

    @Override
    public Optional<Given> normal(Given given) {
        return given instanceof Given.Pairs pairs
                        && pairs.pairs().entrySet().stream().allMatch(this::exists)
                ? Optional.of(pairs)
                : Optional.empty();
    }

    private boolean exists(Map.Entry<String, String> pair) {
        return left.stream().anyMatch(each -> each.id().equals(pair.getKey()))
                && options.stream().anyMatch(each -> each.id().equals(pair.getValue()));
    }

    @Override
    public boolean isComplete(Given given) {
        return given instanceof Given.Pairs pairs && pairs.pairs().size() == left.size();
    }

    @Override
    public Given solution() {
        return new Given.Pairs(left.stream().collect(Collectors.toMap(Left::id, Left::option)));
    }

    @Override
    public List<String> feedback(Given given) {
        return about.on(isRight(given));
    }

    @Override
    public List<String> inWords(Given given) {
        if (!(given instanceof Given.Pairs pairs)) {
            return List.of();
        }
        return left.stream()
                .filter(each -> pairs.pairs().containsKey(each.id()))
                .map(each -> each.text() + " → " + text(pairs.pairs().getOrDefault(each.id(), "")))
                .toList();
    }

    private String text(String option) {
        return options.stream()
                .filter(each -> each.id().equals(option))
                .map(Option::text)
                .findFirst()
                .orElse(option);
    }

    @Override
    public Question withdrawn(LocalDate on) {
        return new MatchQuestion(asked.withdrawn(on), left, options, about);
    }
}
