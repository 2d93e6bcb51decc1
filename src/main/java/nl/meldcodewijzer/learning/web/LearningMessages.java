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

    @Message("Je hoeft ze niet achter elkaar te doen. Elke les duurt een paar minuten.")
    String stepsHint();

    @Message("Thema's")
    String themes();

    @Message("Eén vorm van geweld, of één vaardigheid. Kies wat je in je werk tegenkomt.")
    String themesHint();

    @Message("Praktijk per beroep")
    String fields();

    @Message("Casussen uit jouw werk, en wat er in jouw beroep anders is.")
    String fieldsHint();

    @Message("Taken naast het werk")
    String roles();

    @Message("Voor wie de meldcode in huis levend houdt, leert of leidt.")
    String rolesHint();

    @Message("Opfrissen")
    String refreshers();

    @Message("Voor wie de training al eens deed.")
    String refreshersHint();

    @Message("Om alleen te lezen")
    String privateModules();

    @Message("Deze bladzijden bewaren niets. Niemand ziet dat je ze leest.")
    String privateHint();

    @Message("{#if count == 1}1 module{#else}{count} modules{/if}")
    String moduleCount(int count);

    @Message("{#if count == 1}1 programma{#else}{count} programma's{/if}")
    String programmeCount(int count);

    @Message(
            "Een programma is een reeks modules met een certificaat aan het eind. Je beroep bepaalt welk programma je doet.")
    String programmesHint();

    @Message("Programma's")
    String programmes();

    @Message("{minutes} minuten")
    String minutes(int minutes);

    @Message("{lessons} lessen en een toets")
    String lessonsAndQuiz(int lessons);

    @Message("{lessons} lessen, geen toets")
    String lessonsOnly(int lessons);

    @Message("{#when cases}{#is 1}1 casus{#else}{cases} casussen{/when} ({minutes} minuten extra)")
    String cases(int cases, int minutes);

    @Message("Dit leer je")
    String goals();

    @Message("Lessen in deze module")
    String contents();

    @Message("Welk afwegingskader gebruik je?")
    String framework();

    @Message("Sommige lessen zijn anders per beroepsgroep.")
    String frameworkHint();

    @Message("Tonen")
    String show();

    @Message("Les {number}:")
    String lesson(int number);

    @Message("Les {number} van {total} · {minutes} minuten")
    String lessonPlace(int number, int total, int minutes);

    @Message("Deze les is voor wie werkt met:")
    String lessonVariant();

    @Message("Maak de toets")
    String takeQuiz();

    @Message("Klaar met lezen?")
    String quizHeading();

    @Message(
            "De toets heeft {questions} vragen. Je slaagt met {passMark} procent goed. Je mag hem vaker maken. Voor de toets log je in.")
    String quizHint(int questions, int passMark);

    @Message("Ken je dit al? Maak eerst de toets. Haal je hem, dan hoef je de lessen niet te lezen.")
    String testOut();

    @Message("Laat deze module zien op het bord")
    String onBoard();

    @Message("Voor de docent")
    String guides();

    @Message("Zo geef je deze module aan een groep.")
    String guidesHint();

    @Message("Voor de docent · {minutes} minuten")
    String guidePlace(int minutes);

    @Message("Bronnen")
    String sources();

    @Message("Over deze tekst")
    String about();

    @Message("Wat er veranderde")
    String changes();

    @Message("Editie {edition}, geldig vanaf {effective}")
    String editionSince(int edition, String effective);

    @Message("Wie een oudere editie deed, doet deze opnieuw, uiterlijk op {day}.")
    String mustRedo(String day);

    @Message("Wie de module al deed, hoeft niets opnieuw te doen.")
    String nothingToRedo();

    @Message("Wat er veranderde in de lessen")
    String changesTitle();

    @Message("Elke nieuwe editie, de nieuwste boven. Alleen wie het aangaat, doet een module opnieuw.")
    String changesIntro();

    @Message("Opnieuw doen")
    String redoBadge();

    @Message("Bekijk wat er in de lessen veranderde")
    String toChanges();

    @Message("Klopt hier iets niet? Zeg het de schrijvers")
    String remark();

    @Message("Alle feiten zijn voor het laatst gecontroleerd op {day}.")
    String checkedOn(String day);

    @Message("Nagekeken door {name}, {role} bij {organisation}, op {day} (editie {edition}).")
    String review(String name, String role, String organisation, String day, int edition);

    @Message("Deze editie is nog niet nagekeken door iemand buiten de schrijvers.")
    String notReviewed();

    @Message("Vorige:")
    String previous();

    @Message("Volgende:")
    String next();

    @Message("Alle lessen van deze module")
    String wholeModule();

    @Message("Alle modules")
    String allModules();

    @Message("Lessen")
    String lessonsNavigation();
}
