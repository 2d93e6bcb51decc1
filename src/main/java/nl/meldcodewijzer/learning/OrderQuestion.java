package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Things to put in the right order. Only one order is right, and half an order is no answer yet.
 *
 * @param options in the right order
 */
public record OrderQuestion(Asked asked, List<Option> options, Feedback about) implements Question {

    public OrderQuestion {
        options = List.copyOf(options);
    }

    @Override
    public String kind() {
        return "order";
    }

    @Override
    public Answering answering() {
        return Answering.CHOSEN;
    }

    @Override
    public Optional<Given> normal(Given given) {
        return given instanceof Given.Chosen chosen && (chosen.isEmpty() || isOrderOfAll(chosen.options()))
                ? Optional.of(chosen)
                : Optional.empty();
    }

    private boolean isOrderOfAll(List<String> chosen) {
        var ids = options.stream().map(Option::id).toList();
        return chosen.size() == ids.size() && new HashSet<>(chosen).equals(new HashSet<>(ids));
    }

    @Override
    public Given solution() {
        return new Given.Chosen(options.stream().map(Option::id).toList());
    }

    @Override
    public List<String> feedback(Given given) {
        return about.on(isRight(given));
    }

    @Override
    public List<String> inWords(Given given) {
        if (!(given instanceof Given.Chosen chosen)) {
            return List.of();
        }
        return IntStream.range(0, chosen.options().size())
                .mapToObj(index -> (index + 1) + ". " + text(chosen.options().get(index)))
                .toList();
    }

    private String text(String id) {
        return options.stream()
                .filter(each -> each.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElse(id);
    }

    @Override
    public Question withdrawn(LocalDate on) {
        return new OrderQuestion(asked.withdrawn(on), options, about);
    }
}
