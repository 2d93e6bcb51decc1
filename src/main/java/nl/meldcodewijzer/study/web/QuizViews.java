package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.Sitting;
import org.jspecify.annotations.Nullable;

/** Makes the quiz page from what is stored and, after a mistake, from what was typed. */
@ApplicationScoped
class QuizViews {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final QuizMessages messages;
    private final Clock clock;

    QuizViews(QuizMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** As stored. */
    QuizView stored(Sitting sitting, Collection<SavedAnswer> saved) {
        return view(sitting, saved, Map.of(), Map.of(), "", false);
    }

    /**
     * @param kept choices that were not saved, per question
     * @param problems what to tell about a question
     */
    QuizView view(
            Sitting sitting,
            Collection<SavedAnswer> saved,
            Map<String, List<String>> kept,
            Map<String, String> problems,
            String alarm,
            boolean confirm) {
        var bySaved = saved.stream().collect(Collectors.toMap(SavedAnswer::question, Function.identity()));
        var questions = new ArrayList<QuizView.QuestionView>();
        var pointers = new ArrayList<QuizView.Pointer>();
        for (var item : sitting.paper().items()) {
            int number = questions.size() + 1;
            var answer = bySaved.get(item.id());
            var chosen = kept.getOrDefault(item.id(), answer == null ? List.of() : answer.chosen());
            var problem = problems.getOrDefault(item.id(), "");
            if (!problem.isEmpty()) {
                pointers.add(new QuizView.Pointer(messages.chooseAgain(number), "#vraag-" + item.id()));
            } else if (confirm && chosen.isEmpty()) {
                pointers.add(new QuizView.Pointer(messages.unansweredQuestion(number), "#vraag-" + item.id()));
            }
            questions.add(new QuizView.QuestionView(
                    number,
                    item.id(),
                    item.question().text(),
                    item.question().kind(),
                    item.question() instanceof Question.AnyOf,
                    options(item, chosen),
                    answer == null ? 0 : answer.sequence(),
                    kept.containsKey(item.id()) ? messages.notYetSaved() : savedAt(answer),
                    kept.containsKey(item.id()) && problem.isEmpty(),
                    problem));
        }
        return new QuizView(sitting, questions, alarm, pointers, confirm);
    }

    private String savedAt(@Nullable SavedAnswer answer) {
        return answer == null ? "" : messages.saved(TIME.format(answer.savedAt().atZone(clock.getZone())));
    }

    /** The texts of these options, for a sentence. */
    String texts(Paper.Item item, Collection<String> chosen) {
        var texts = item.options().stream()
                .filter(each -> chosen.contains(each.id()))
                .map(each -> each.text().replaceAll("\\.$", ""))
                .collect(Collectors.joining(" / "));
        return texts.isEmpty() ? messages.nothingChosen() : texts;
    }

    private static List<QuizView.OptionView> options(Paper.Item item, Collection<String> chosen) {
        return item.options().stream()
                .map(each -> new QuizView.OptionView(each.id(), each.text(), chosen.contains(each.id())))
                .toList();
    }
}
