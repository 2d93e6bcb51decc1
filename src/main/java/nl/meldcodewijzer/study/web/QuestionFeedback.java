package nl.meldcodewijzer.study.web;

import java.util.ArrayList;
import nl.meldcodewijzer.study.Result;

/** What a learner reads about the answer to one question. */
final class QuestionFeedback {

    private QuestionFeedback() {}

    static String text(Result.OfQuestion question, ResultMessages messages) {
        var sentences = new ArrayList<String>();
        switch (question.answered()) {
            case NOT_ANSWERED -> sentences.add(messages.notAnswered());
            case WITHDRAWN -> sentences.add(messages.withdrawn());
            case RIGHT, WRONG -> {}
        }
        sentences.addAll(question.feedback());
        return String.join(" ", sentences);
    }
}
