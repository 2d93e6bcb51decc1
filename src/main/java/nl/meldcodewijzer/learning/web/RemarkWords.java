package nl.meldcodewijzer.learning.web;

import nl.meldcodewijzer.learning.Dilemma;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Lesson;
import nl.meldcodewijzer.learning.TextPlace;

/** Says which place a remark is about. The words of a question stay in the quiz. */
final class RemarkWords {

    private RemarkWords() {}

    static String of(TextPlace place, LearningModule module, RemarkMessages messages) {
        var name = place.name();
        return switch (place.part()) {
            case MODULE -> messages.wholeModule(module.title());
            case LES -> messages.lesson(module.lesson(name).map(Lesson::title).orElse(name), module.title());
            case CASUS ->
                messages.dilemma(module.dilemma(name).map(Dilemma::title).orElse(name), module.title());
            case VRAAG -> messages.question(module.title());
        };
    }
}
