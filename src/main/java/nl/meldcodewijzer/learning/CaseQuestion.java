package nl.meldcodewijzer.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.learning.Dilemma.Judgement;

/**
 * A case to walk to its end. What a choice brings about is read at once, so a choice that was made stays. Right is a route
 * to an end without an unsafe choice and with at least as many strong choices as others.
 */
public record CaseQuestion(Asked asked, Dilemma dilemma) implements Question {

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public Answering answering() {
        return Answering.CHOSEN;
    }

    /** None of its own: which choices there are depends on the way so far, see {@link Dilemma#route}. */
    @Override
    public List<Option> options() {
        return List.of();
    }

    /** How far an answer came. */
    public Dilemma.Route route(Given given) {
        return dilemma.route(given instanceof Given.Chosen chosen ? chosen.options() : List.of());
    }

    @Override
    public Optional<Given> normal(Given given) {
        return given instanceof Given.Chosen chosen
                        && chosen.options().size() <= dilemma.situations().size()
                        && route(given).steps().size() == chosen.options().size()
                ? Optional.of(chosen)
                : Optional.empty();
    }

    @Override
    public boolean isComplete(Given given) {
        return route(given).here() == null;
    }

    @Override
    public boolean isStepwise() {
        return true;
    }

    @Override
    public boolean mayFollow(Given before, Given now) {
        return before instanceof Given.Chosen made
                && now instanceof Given.Chosen chosen
                && chosen.options().size() >= made.options().size()
                && chosen.options().subList(0, made.options().size()).equals(made.options());
    }

    @Override
    public boolean isRight(Given given) {
        var route = route(given);
        var strong = count(route, Judgement.STRONG);
        return route.here() == null
                && count(route, Judgement.UNSAFE) == 0
                && strong * 2 >= route.steps().size();
    }

    private static long count(Dilemma.Route route, Judgement judgement) {
        return route.steps().stream()
                .filter(each -> each.choice().judgement() == judgement)
                .count();
    }

    /** In each situation a strong choice, or else the first. */
    @Override
    public Given solution() {
        var choices = new ArrayList<String>();
        var here = dilemma.route(choices).here();
        while (here != null && choices.size() < dilemma.situations().size()) {
            choices.add(here.choices().stream()
                    .filter(each -> each.judgement() == Judgement.STRONG)
                    .findFirst()
                    .orElse(here.choices().get(0))
                    .id());
            here = dilemma.route(choices).here();
        }
        return new Given.Chosen(choices);
    }

    @Override
    public List<String> feedback(Given given) {
        return route(given).steps().stream()
                .map(each -> HtmlText.of(each.choice().feedback()))
                .toList();
    }

    @Override
    public List<String> inWords(Given given) {
        return route(given).steps().stream().map(each -> each.choice().text()).toList();
    }

    @Override
    public Question withdrawn(LocalDate on) {
        return new CaseQuestion(asked.withdrawn(on), dilemma);
    }
}
