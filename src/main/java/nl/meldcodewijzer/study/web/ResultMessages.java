package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the result of a quiz. */
@MessageBundle("result")
public interface ResultMessages {

    /** Before the title of a module. */
    @Message("Uitslag van")
    String titleOf();

    @Message("Uitslag van {module}")
    String resultTitle(String module);

    @Message("Geslaagd: {score} van de {total} vragen goed.")
    String passed(int score, int total);

    @Message(
            "Nog niet geslaagd: {score} van de {total} vragen goed. Je hebt er {needed} nodig. Lees wat er bij de vragen staat.")
    String failed(int score, int total, int needed);

    @Message("Je hebt het hele programma klaar. Dit is je certificaat.")
    String programmeDone();

    @Message("Bekijk je certificaat")
    String seeCertificate();

    @Message("Volgende module:")
    String nextModule();

    @Message("Probeer het opnieuw")
    String again();

    /** After an attempt that passed. */
    @Message("Oefen de toets nog eens")
    String onceMore();

    @Message("Vraag voor vraag")
    String perQuestion();

    @Message("Goed")
    String right();

    @Message("Fout")
    String wrong();

    /** Of a question with several right answers, of which some were chosen. */
    @Message("Wat je koos klopt, maar er hoort nog meer bij.")
    String moreThanThat();

    @Message("Alles wat goed is koos je, maar ook iets wat er niet bij hoort.")
    String tooMuch();

    @Message("Niet alles wat je koos hoort erbij, en er hoort nog iets anders bij.")
    String otherThanThat();

    @Message("Niet beantwoord")
    String none();

    @Message("Vervallen, telt als goed")
    String gone();

    @Message("Je antwoord")
    String yourAnswer();

    @Message("Goed is")
    String whatWasRight();

    @Message("Uitleg")
    String explanation();

    @Message("Bron")
    String source();

    @Message("Op {date} opnieuw nagekeken: eerst {before} goed, nu {now} goed.")
    String regraded(String date, int before, int now);

    @Message("Waarom: {reason}")
    String why(String reason);

    @Message("Je hebt deze vraag niet beantwoord.")
    String notAnswered();

    @Message("Deze vraag is vervallen. Je krijgt hem goed, net als iedereen.")
    String withdrawn();
}
