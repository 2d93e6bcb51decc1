package nl.meldcodewijzer.learning.web;

import java.util.List;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.site.Dates;

/** The questions of a module in the making, with their answers. */
record DraftQuiz(List<Question> questions) {

    public String withdrawn(Question question) {
        var day = question.withdrawnOn();
        return day == null ? "" : Dates.written(day);
    }

    /** What a question of pairs, an order or a few words expects; empty where each option says whether it is right. */
    public List<String> solution(Question question) {
        return question instanceof ChoiceQuestion ? List.of() : question.inWords(question.solution());
    }

    public List<String> feedback(Question question) {
        return question instanceof ChoiceQuestion ? List.of() : question.feedback(question.solution());
    }
}
