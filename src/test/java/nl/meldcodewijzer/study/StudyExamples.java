package nl.meldcodewijzer.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.meldcodewijzer.learning.Asked;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.Given;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleExamples;
import nl.meldcodewijzer.learning.Question;

/** A module with a pool of ten questions: a right, b and c wrong; every third asks for a and b. */
final class StudyExamples {

    static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private StudyExamples() {}

    static LearningModule module() {
        var pool = new ArrayList<Question>(
                IntStream.rangeClosed(1, 10).mapToObj(StudyExamples::question).toList());
        return ModuleExamples.module("signalen", DAY, List.of(new Edition(1, DAY, false, Period.ZERO, "")), pool);
    }

    static LearningModule withdrawn(String question, LocalDate on) {
        return module().withQuestions(module().questions().stream()
                .map(each -> each.id().equals(question) ? each.withdrawn(on) : each)
                .toList());
    }

    private static Question question(int number) {
        var both = number % 3 == 0;
        var options = List.of(
                new Question.Option("a", "A", true, "Goed zo."),
                new Question.Option("b", "B", both, "Denk aan b."),
                new Question.Option("c", "C", false, "Denk aan c."));
        var asked = new Asked("q" + number, "t", "Vraag " + number, "bron", null);
        return both ? new ChoiceQuestion.AnyOf(asked, options) : new ChoiceQuestion.OneOf(asked, options);
    }

    static SavedAnswer answer(String question, int sequence, String... chosen) {
        return new SavedAnswer(question, new Given.Chosen(List.of(chosen)), sequence, Instant.EPOCH);
    }

    static List<SavedAnswer> allRight(Paper paper) {
        return paper.items().stream()
                .map(each -> new SavedAnswer(each.id(), each.question().solution(), 1, Instant.EPOCH))
                .toList();
    }
}
