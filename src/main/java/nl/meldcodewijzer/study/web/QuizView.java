package nl.meldcodewijzer.study.web;

import java.util.List;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.study.Sitting;

/**
 * An open quiz as its page shows it.
 *
 * @param alarm what is wrong with what was sent; empty when nothing is
 * @param pointers to the questions that the alarm is about
 * @param confirm whether handing in needs a second click
 */
record QuizView(Sitting sitting, List<QuestionView> questions, String alarm, List<Pointer> pointers, boolean confirm) {

    /** A link in the summary of what is wrong. */
    record Pointer(String label, String target) {}

    public LearningModule module() {
        return sitting.module();
    }

    public String action() {
        return "/leren/" + module().slug() + "/toets/" + sitting.attempt().id();
    }

    public int total() {
        return questions.size();
    }

    public int needed() {
        return module().rightNeeded(questions.size());
    }
}
