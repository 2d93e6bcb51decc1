package nl.meldcodewijzer.study.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.study.Paper;
import nl.meldcodewijzer.study.SavedAnswer;
import nl.meldcodewijzer.study.act.StartAttempt;

/** An open attempt as the API shows it: never which option is right, nor its feedback. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AttemptJson(UUID id, String module, int edition, List<QuestionJson> questions, List<AnswerJson> answers) {

    record QuestionJson(String id, String kind, String text, List<OptionJson> options) {

        static QuestionJson of(Paper.Item item) {
            return new QuestionJson(
                    item.id(),
                    item.question().kind(),
                    item.question().text(),
                    item.options().stream()
                            .map(each -> new OptionJson(each.id(), each.text()))
                            .toList());
        }
    }

    record OptionJson(String id, String text) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AnswerJson(String questionId, List<String> chosen, int sequence, Instant savedAt) {

        static AnswerJson of(SavedAnswer answer) {
            return new AnswerJson(answer.question(), answer.chosen(), answer.sequence(), answer.savedAt());
        }
    }

    static AttemptJson of(StartAttempt.Started started) {
        var attempt = started.sitting().attempt();
        return new AttemptJson(
                attempt.id().value(),
                attempt.module().value(),
                attempt.edition(),
                started.sitting().paper().items().stream().map(QuestionJson::of).toList(),
                started.answers().stream().map(AnswerJson::of).toList());
    }
}
