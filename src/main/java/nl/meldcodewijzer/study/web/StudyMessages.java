package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of learning: my programme and the lessons. */
@MessageBundle("study")
public interface StudyMessages {

    @Message("Mijn programma")
    String myProgramme();

    @Message("Kies je beroep. Dan zie je wat je moet doen en hoe lang dat duurt.")
    String whyUnknown();

    @Message("Welk beroep heb je?")
    String profession();

    @Message("Voor welk beroep leer je nu?")
    String professionNow();

    @Message("Sommige lessen zijn anders per beroep.")
    String professionHint();

    @Message("Kies een beroep")
    String choose();

    @Message("Kies")
    String pick();

    @Message("Je leert nu als {name}.")
    String picked(String name);

    @Message("Kies een beroep uit de lijst.")
    String pickOne();

    @Message("{minutes} minuten")
    String minutes(int minutes);

    @Message("Lessen")
    String lessons();

    @Message("Gelezen")
    String read();

    @Message("Begin met les 1")
    String firstLesson();

    @Message("Ga verder met les {number}")
    String nextLesson(int number);

    @Message("Les {number} van {total} · {minutes} minuten")
    String lessonPlace(int number, int total, int minutes);

    @Message("Volgende:")
    String next();

    @Message("Vorige:")
    String previous();

    @Message("Door de lessen")
    String lessonNavigation();

    @Message("Bronnen")
    String sources();

    @Message("Naar de toets")
    String toQuiz();

    @Message("Ga verder met de toets")
    String resumeQuiz();

    @Message(
            "De toets heeft {questions} vragen. Je slaagt bij {percent}% goed. Voor je begint, lees je hoe vaak je mag proberen.")
    String quizAbout(int questions, int percent);

    @Message("Terug naar mijn programma")
    String backToProgramme();

    @Message("Over deze tekst: editie {edition}, wat er veranderde en wie meelas")
    String aboutText(int edition);

    @Message("Alle modules, ook die buiten je programma")
    String moreModules();

    @Message("Mijn groepen")
    String myGroups();
}
