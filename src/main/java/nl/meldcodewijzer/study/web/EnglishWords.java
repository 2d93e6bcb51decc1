package nl.meldcodewijzer.study.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.meldcodewijzer.site.Translated;

/** The words of a learner at work that are also there in English. */
@Alternative
@Priority(1)
class EnglishWords {

    @Produces
    @Singleton
    static MyPageMessages myPage() {
        return Translated.words(MyPageMessages.class);
    }

    @Produces
    @Singleton
    static StudyMessages study() {
        return Translated.words(StudyMessages.class);
    }

    @Produces
    @Singleton
    static QuizMessages quiz() {
        return Translated.words(QuizMessages.class);
    }

    @Produces
    @Singleton
    static QuizStartMessages quizStart() {
        return Translated.words(QuizStartMessages.class);
    }

    @Produces
    @Singleton
    static ResultMessages result() {
        return Translated.words(ResultMessages.class);
    }

    @Produces
    @Singleton
    static HistoryMessages history() {
        return Translated.words(HistoryMessages.class);
    }
}
