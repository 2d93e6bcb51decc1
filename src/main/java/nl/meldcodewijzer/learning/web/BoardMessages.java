package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of lessons and cases on a board in front of a group. */
@MessageBundle("board")
public interface BoardMessages {

    @Message("Op het bord")
    String title();

    @Message("Lessen")
    String lessons();

    @Message("Casussen")
    String cases();

    @Message("Terug naar de module")
    String module();

    @Message("Inhoud")
    String contents();

    @Message("Vorige")
    String previous();

    @Message("Volgende")
    String next();

    @Message("Blader met deze links of met de pijltjes op je toetsenbord.")
    String keys();

    @Message("{number} van {total}")
    String place(int number, int total);

    @Message("Door de dia's")
    String navigation();

    @Message("Bekijk met aanwijzingen voor de docent")
    String withGuide();

    @Message("Bekijk zonder aanwijzingen, voor op het bord")
    String withoutGuide();

    @Message("Voor de docent, niet voor op het bord")
    String guide();

    @Message("Hierna: {title}")
    String after(String title);

    @Message("Dit is de laatste dia van deze les.")
    String last();

    @Message("Bij deze module is geen handleiding. Vraag na elke dia: wat zou jij doen, en waarom?")
    String noGuide();

    @Message(
            "Lees de situatie voor. Laat iedereen eerst zelf kiezen en pas daarna de hand opsteken. Vraag bij elke keuze naar een reden. Open dan een keuze.")
    String caseGuide();

    @Message("Vraag vooraf of dit onderwerp nu voor iedereen kan. Wie liever iets anders doet, mag dat zonder reden.")
    String careGuide();

    @Message("Begin de casus")
    String begin();

    @Message("Wat zou jij doen? Steek je hand op.")
    String vote();

    @Message("Keuze {letter}")
    String choice(String letter);

    @Message("Wat gebeurt er?")
    String happens();

    @Message("Wat leer je hiervan?")
    String lesson();

    @Message("Andere keuze bekijken")
    String otherChoice();

    @Message("Verder met de casus")
    String goOn();

    @Message("Einde van de casus")
    String end();

    @Message("Opnieuw")
    String again();
}
