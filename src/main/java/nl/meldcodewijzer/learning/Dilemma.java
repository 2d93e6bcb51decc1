package nl.meldcodewijzer.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A branching case: a situation, choices, and what each of them brings about.
 *
 * @param slug the file name without {@code dilemma-} and ending
 * @param note what it is about, to read before beginning
 * @param sources ids among the module's sources
 * @param frameworks the weighing frameworks whose rules the case follows; empty: all
 * @param situations the first one is the beginning
 * @param alternative HTML: an equal other way to learn this, for who cannot or will not do this case
 */
public record Dilemma(
        String slug,
        String title,
        String note,
        int minutes,
        List<String> sources,
        Set<FrameworkSlug> frameworks,
        List<Situation> situations,
        String alternative) {

    /** How wise a choice is. */
    public enum Judgement {
        STRONG,
        /** It can be done, and there is better. */
        POSSIBLE,
        /** Somebody may get hurt by it. */
        UNSAFE
    }

    /** @param html what the professional sees, hears and knows */
    public record Situation(String id, String html, List<Choice> choices) {

        public Situation {
            choices = List.copyOf(choices);
        }

        public Optional<Choice> choice(String id) {
            return choices.stream().filter(each -> each.id().equals(id)).findFirst();
        }
    }

    /**
     * @param consequence HTML: what happens next
     * @param feedback HTML: what this teaches
     * @param next the situation it leads to; absent: the case ends here
     */
    public record Choice(
            String id,
            String text,
            Judgement judgement,
            String consequence,
            String feedback,
            @Nullable String next) {}

    /** A situation and what was chosen in it. */
    public record Step(Situation situation, Choice choice) {}

    /**
     * How far somebody came.
     *
     * @param here where to choose now; absent at an end
     */
    public record Route(List<Step> steps, @Nullable Situation here) {

        public Route {
            steps = List.copyOf(steps);
        }
    }

    public Dilemma {
        sources = List.copyOf(sources);
        frameworks = Set.copyOf(frameworks);
        situations = List.copyOf(situations);
    }

    /** The route of these choices, up to the first that does not exist. */
    public Route route(List<String> choices) {
        var steps = new ArrayList<Step>();
        var here = situations.stream().findFirst();
        for (var each : choices) {
            var choice = here.flatMap(situation -> situation.choice(each));
            if (choice.isEmpty()) {
                break;
            }
            steps.add(new Step(here.orElseThrow(), choice.get()));
            here = situation(choice.get().next());
        }
        return new Route(steps, here.orElse(null));
    }

    private Optional<Situation> situation(@Nullable String id) {
        return situations.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
