package nl.meldcodewijzer.study.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.study.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The result of an attempt as the API shows it.
 *
 * @param score questions right
 * @param passMark in percent
 * @param completionId of the module, when this attempt completed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultJson(
        int score,
        int total,
        int passMark,
        boolean passed,
        List<QuestionResultJson> results,
        @Nullable UUID completionId) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record QuestionResultJson(String questionId, boolean right, String feedback) {}

    static ResultJson of(Submission submission, @Nullable UUID completionId, ResultMessages messages) {
        var result = submission.result();
        return new ResultJson(
                result.score(),
                result.total(),
                result.passMark(),
                result.passed(),
                result.questions().stream()
                        .map(each -> new QuestionResultJson(
                                each.question(), each.right(), QuestionFeedback.text(each, messages)))
                        .toList(),
                completionId);
    }
}
