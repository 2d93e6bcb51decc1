package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Sitting;
import org.jspecify.annotations.Nullable;

/** Makes the quiz page from what is stored and, after a mistake, from what was typed. */
@ApplicationScoped
class QuizViews {

    private final QuizMessages messages;

    QuizViews(QuizMessages messages) {
        this.messages = messages;
    }

    /** As stored. */
    QuizView stored(Sitting sitting, Collection<SavedAnswer> saved) {
        return view(sitting, saved, Map.of(), Map.of(), "", false);
    }

    /**
     * @param kept answers that were not saved, per question
     * @param problems what to tell about a question
     */
    QuizView view(
            Sitting sitting,
            Collection<SavedAnswer> saved,
            Map<String, Given> kept,
            Map<String, String> problems,
            String alarm,
            boolean confirm) {
        var bySaved = saved.stream().collect(Collectors.toMap(SavedAnswer::question, Function.identity()));
        var questions = new ArrayList<QuestionView>();
        var pointers = new ArrayList<QuizView.Pointer>();
        for (var item : sitting.paper().items()) {
            var view = question(questions.size() + 1, item, bySaved.get(item.id()), kept, problems);
            questions.add(view);
            if (!view.problem().isEmpty()) {
                pointers.add(pointer(view, messages.chooseAgain(view.number())));
            } else if (confirm && !view.isAnswered()) {
                pointers.add(pointer(
                        view,
                        view.given().isEmpty()
                                ? messages.unansweredQuestion(view.number())
                                : messages.unfinishedQuestion(view.number())));
            }
        }
        return new QuizView(sitting, questions, alarm, pointers, confirm);
    }

    private QuestionView question(
            int number,
            Paper.Item item,
            @Nullable SavedAnswer answer,
            Map<String, Given> kept,
            Map<String, String> problems) {
        var stored = answer == null ? QuestionView.nothing(item.question()) : answer.given();
        return new QuestionView(
                number,
                item,
                hint(item.question()),
                // a step of a case shows what it brings about, so only a saved one is shown as made
                item.question().isStepwise() ? stored : kept.getOrDefault(item.id(), stored),
                ticked(item, kept),
                answer == null ? 0 : answer.sequence(),
                kept.containsKey(item.id()) ? messages.notYetSaved() : savedAt(answer),
                kept.containsKey(item.id()) && !problems.containsKey(item.id()),
                problems.getOrDefault(item.id(), ""));
    }

    /** What is marked in a case and not made yet. */
    private static String ticked(Paper.Item item, Map<String, Given> kept) {
        return item.question().isStepwise() && kept.get(item.id()) instanceof Given.Chosen chosen && !chosen.isEmpty()
                ? chosen.options().get(chosen.options().size() - 1)
                : "";
    }

    private String savedAt(@Nullable SavedAnswer answer) {
        return answer == null ? "" : messages.saved(Dates.time(answer.savedAt()));
    }

    private String hint(Question question) {
        return switch (question.kind()) {
            case "one-of" -> messages.oneOf();
            case "any-of" -> messages.anyOf();
            case "true-false" -> messages.trueFalse();
            case "order" -> messages.order();
            case "match" -> messages.match();
            case "short" -> messages.shortAnswer();
            case "case" -> messages.walk();
            default -> throw new IllegalStateException("No hint for " + question.kind());
        };
    }

    private static QuizView.Pointer pointer(QuestionView view, String label) {
        return new QuizView.Pointer(label, "#vraag-" + view.id());
    }

    /** An answer, for a sentence. */
    String words(Paper.Item item, Given given) {
        var texts = item.question().inWords(given).stream()
                .map(each -> each.replaceAll("\\.$", ""))
                .collect(Collectors.joining(" / "));
        return texts.isEmpty() ? messages.nothingChosen() : texts;
    }
}
