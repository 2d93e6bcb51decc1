package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What somebody reads before a quiz: how it works and how often it may be done. */
@MessageBundle("quizstart")
public interface QuizStartMessages {

    @Message("Je kunt deze toets weer doen vanaf {moment}.")
    String againFrom(String moment);

    @Message("Je mag de toets zo vaak doen als je wilt.")
    String asOftenAsYouLike();

    @Message("Lukt het niet? Dan mag je het {number} keer per dag proberen. Daarna kun je de volgende dag verder.")
    String failsPerDay(int number);

    @Message(
            "Na een poging die niet lukt, wacht je {minutes} minuten. Gebruik die tijd om de lessen nog eens te lezen.")
    String pauseMinutes(long minutes);

    @Message("Na een poging die niet lukt, wacht je {hours} uur. Gebruik die tijd om de lessen nog eens te lezen.")
    String pauseHours(long hours);

    @Message("Elke keer krijg je andere vragen, zolang er genoeg zijn.")
    String otherQuestions();

    @Message("Na het inleveren zie je per vraag wat goed is en waarom.")
    String showsEverything();

    @Message("Na het inleveren zie je of je antwoord goed was, met uitleg. Wat goed is, zie je als je geslaagd bent.")
    String showsOwnAnswers();

    @Message("Slaag je, dan is deze module meteen klaar. Een latere poging neemt dat nooit af.")
    String doneAtOnce();

    @Message("Je antwoorden en je score ziet alleen jijzelf.")
    String onlyYou();

    @Message("Zo werkt de toets")
    String howItWorks();

    @Message("Begin met de toets")
    String start();

    @Message("Eerst de lessen lezen")
    String lessonsFirst();
}
