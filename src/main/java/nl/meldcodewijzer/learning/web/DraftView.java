package nl.meldcodewijzer.learning.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldcodewijzer.content.ContentProblem;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ChoiceQuestion;
import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.Framework;
import nl.meldcodewijzer.learning.FrameworkSlug;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.Question;
import nl.meldcodewijzer.site.Dates;

/**
 * A module in the making, with everything its authors need to see.
 *
 * @param problems of the whole folder
 */
record DraftView(LearningModule module, Catalogue catalogue, List<ContentProblem> problems, CaseMessages messages) {

    /**
     * A text of the module.
     *
     * @param framework for who works with it; empty for all others
     */
    record Text(Lesson lesson, String framework) {}

    /** Those of this module. */
    public List<ContentProblem> ownProblems() {
        return problems.stream()
                .filter(each -> each.file().startsWith("modules/" + module.slug() + "/"))
                .toList();
    }

    /** Each lesson, and behind it its variants. */
    public List<Text> texts() {
        return module.lessons().stream()
                .flatMap(each -> Stream.concat(Stream.of(new Text(each, "")), variants(each)))
                .toList();
    }

    public JudgementWords.Verdict verdict(Dilemma.Choice choice) {
        return JudgementWords.of(choice.judgement(), messages);
    }

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

    private Stream<Text> variants(Lesson lesson) {
        return lesson.variants().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Text(each.getValue(), name(each.getKey())));
    }

    private String name(FrameworkSlug framework) {
        return catalogue.framework(framework).map(Framework::name).orElse(framework.value());
    }
}
