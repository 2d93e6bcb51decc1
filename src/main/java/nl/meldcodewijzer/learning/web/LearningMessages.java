package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around lessons. */
@MessageBundle("learning")
public interface LearningMessages {

    @Message("Lessen over de meldcode")
    String modulesTitle();

    @Message("Iedereen mag de lessen lezen, ook zonder account. Wil je een certificaat? Log in en maak de toetsen.")
    String modulesIntro();

    @Message("De vijf stappen")
    String steps();

    @Message("Thema's")
    String themes();

    @Message("Programma's")
    String programmes();

    @Message("Stap {step}")
    String step(int step);

    @Message("Thema")
    String theme();

    @Message("{minutes} minuten")
    String minutes(int minutes);

    @Message("{lessons} lessen en een toets")
    String lessonsAndQuiz(int lessons);

    @Message("Je hoeft ze niet achter elkaar te doen. Elke les duurt een paar minuten.")
    String stepsHint();

    @Message("{modules} modules, samen {minutes} minuten.")
    String programmeSize(int modules, int minutes);

    @Message("Dit leer je")
    String goals();

    @Message("Lessen in deze module")
    String contents();

    @Message("Welk afwegingskader gebruik je?")
    String framework();

    @Message("Sommige lessen zijn anders per beroepsgroep.")
    String frameworkHint();

    @Message("Toon")
    String show();

    @Message("Les {number}: {title}")
    String lesson(int number, String title);

    @Message("Les {number} van {total} · {minutes} minuten")
    String lessonPlace(int number, int total, int minutes);

    @Message("Deze les is voor wie werkt met: {framework}")
    String lessonVariant(String framework);

    @Message("Alleen deze les")
    String onlyThisLesson();

    @Message("Maak de toets")
    String takeQuiz();

    @Message("Klaar met lezen?")
    String quizHeading();

    @Message(
            "De toets heeft {questions} vragen. Je slaagt met {passMark} procent goed. Je mag hem vaker maken. Voor de toets log je in.")
    String quizHint(int questions, int passMark);

    @Message("Bronnen")
    String sources();

    @Message("Over deze tekst")
    String about();

    @Message("Editie {edition}, geldig vanaf {effective}. {why}")
    String edition(int edition, String effective, String why);

    @Message("Alle feiten zijn voor het laatst gecontroleerd op {day}.")
    String checkedOn(String day);

    @Message("Nagekeken door {name}, {role} bij {organisation}, op {day} (editie {edition}).")
    String review(String name, String role, String organisation, String day, int edition);

    @Message("Deze editie is nog niet nagekeken door iemand buiten de schrijvers.")
    String notReviewed();

    @Message("Vorige: {title}")
    String previous(String title);

    @Message("Volgende: {title}")
    String next(String title);

    @Message("Alle lessen van deze module")
    String wholeModule();

    @Message("Alle modules")
    String allModules();

    @Message("Lessen")
    String lessonsNavigation();
}
