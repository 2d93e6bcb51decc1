package nl.meldcodewijzer.study.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meldcodewijzer.learning.CaseQuestion;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.MatchQuestion;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.study.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A question with what is answered now; not what is right.
 *
 * @param hint how to answer
 * @param given what was saved or, after a mistake, typed
 * @param ticked the choice of a case that is marked, and not made yet; empty when none is
 * @param sequence of the saved answer; 0: none
 * @param unsaved whether it was not saved yet and nothing stands in the way: the script does it at once
 */
record QuestionView(
        int number,
        Paper.Item item,
        String hint,
        Given given,
        String ticked,
        int sequence,
        String savedAt,
        boolean unsaved,
        String problem) {

    /** @param chosen also the place in an order */
    record OptionView(String id, String text, boolean chosen, String place) {}

    record LeftView(String id, String text, String option) {}

    public String id() {
        return item.id();
    }

    public String text() {
        return item.question().text();
    }

    /** Whether all of it is. */
    public boolean isAnswered() {
        return item.question().isComplete(given);
    }

    /** Which form it takes. */
    public String kind() {
        return item.question().apiKind();
    }

    public boolean isChoice() {
        return item.question() instanceof ChoiceQuestion;
    }

    public boolean isSeveral() {
        return item.question() instanceof ChoiceQuestion.AnyOf;
    }

    public List<OptionView> options() {
        return item.options().stream()
                .map(each -> new OptionView(each.id(), each.text(), isChosen(each.id()), QuizForm.place(given, each)))
                .toList();
    }

    /** What the places of an order are called. */
    public List<String> places() {
        return IntStream.rangeClosed(1, item.options().size())
                .mapToObj(String::valueOf)
                .toList();
    }

    public List<LeftView> left() {
        return item.question() instanceof MatchQuestion match
                ? match.left().stream()
                        .map(each -> new LeftView(each.id(), each.text(), paired(each.id())))
                        .toList()
                : List.of();
    }

    public String typed() {
        return given instanceof Given.Words words ? words.text() : "";
    }

    /** The steps of a case until now. */
    public List<Dilemma.Step> steps() {
        return item.question() instanceof CaseQuestion walk ? walk.route(given).steps() : List.of();
    }

    /** Where to choose in a case; absent at its end. */
    public Dilemma.@Nullable Situation here() {
        return item.question() instanceof CaseQuestion walk ? walk.route(given).here() : null;
    }

    /** The choices of a case until now, for the script. */
    public String route() {
        return given instanceof Given.Chosen chosen && item.question() instanceof CaseQuestion
                ? String.join(" ", chosen.options())
                : "";
    }

    private boolean isChosen(String option) {
        return given instanceof Given.Chosen chosen && chosen.options().contains(option);
    }

    private String paired(String left) {
        return given instanceof Given.Pairs pairs ? pairs.pairs().getOrDefault(left, "") : "";
    }

    static Given nothing(Question question) {
        return switch (question.answering()) {
            case CHOSEN -> new Given.Chosen(List.of());
            case PAIRS -> new Given.Pairs(Map.of());
            case TEXT -> new Given.Words("");
        };
    }
}
