package nl.meldcodewijzer.study.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldcodewijzer.learning.CaseQuestion;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.MatchQuestion;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.act.StartAttempt;
import org.jspecify.annotations.Nullable;

/** An open attempt as the API shows it: never which option is right, nor its feedback. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AttemptJson(UUID id, String module, int edition, List<QuestionJson> questions, List<AnswerJson> answers) {

    private static final Given NOTHING = new Given.Chosen(List.of());

    /**
     * @param left what to match; only of a question about pairs
     * @param situation HTML: where the learner is; only of a case that has not ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionJson(
            String id,
            String kind,
            String text,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<OptionJson> options,
            @Nullable List<OptionJson> left,
            @Nullable String situation) {

        static QuestionJson of(Paper.Item item, Given given) {
            var question = item.question();
            var here = question instanceof CaseQuestion walk ? walk.route(given).here() : null;
            return new QuestionJson(
                    item.id(),
                    question.apiKind(),
                    question.text(),
                    here == null
                            ? item.options().stream()
                                    .map(each -> new OptionJson(each.id(), each.text()))
                                    .toList()
                            : here.choices().stream()
                                    .map(each -> new OptionJson(each.id(), each.text()))
                                    .toList(),
                    question instanceof MatchQuestion match ? left(match) : null,
                    here == null ? null : here.html());
        }

        private static List<OptionJson> left(MatchQuestion match) {
            return match.left().stream()
                    .map(each -> new OptionJson(each.id(), each.text()))
                    .toList();
        }
    }

    record OptionJson(String id, String text) {}

    /** @param savedAt absent while nothing was saved */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerJson(
            String questionId,
            @JsonUnwrapped GivenJson given,
            int sequence,
            @Nullable Instant savedAt) {

        static AnswerJson none(String question) {
            return new AnswerJson(question, GivenJson.of(NOTHING), 0, null);
        }

        static AnswerJson of(SavedAnswer answer) {
            return new AnswerJson(answer.question(), GivenJson.of(answer.given()), answer.sequence(), answer.savedAt());
        }
    }

    static AttemptJson of(StartAttempt.Started started) {
        var attempt = started.sitting().attempt();
        Map<String, SavedAnswer> saved =
                started.answers().stream().collect(Collectors.toMap(SavedAnswer::question, Function.identity()));
        return new AttemptJson(
                attempt.id().value(),
                attempt.module().value(),
                attempt.edition(),
                started.sitting().paper().items().stream()
                        .map(each -> QuestionJson.of(each, given(saved.get(each.id()))))
                        .toList(),
                started.answers().stream().map(AnswerJson::of).toList());
    }

    private static Given given(@Nullable SavedAnswer answer) {
        return answer == null ? NOTHING : answer.given();
    }
}
