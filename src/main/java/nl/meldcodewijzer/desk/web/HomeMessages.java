package nl.meldcodewijzer.desk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the front door. */
@MessageBundle("home")
public interface HomeMessages {

    @Message("De meldcode leren en gebruiken")
    String title();

    @Message(
            "Meldcodewijzer helpt professionals om goed te handelen bij zorgen over huiselijk geweld en kindermishandeling. En het helpt organisaties en gemeenten om te zien of de meldcode op orde is.")
    String intro();

    @Message("Heb je nu een zorg?")
    String nowHeading();

    @Message(
            "Open de meldcode bij de hand: wat doe je nu, wie bel je, wat is de volgende stap? Je hoeft niet in te loggen.")
    String nowText();

    @Message("Wat doe ik nu?")
    String nowAction();

    @Message("Welkom terug, {name}")
    String welcomeBack(String name);

    @Message("Ga verder waar je was.")
    String continueText();

    @Message("Voor wie is dit?")
    String forWhom();

    @Message("Je werkt met mensen")
    String professional();

    @Message(
            "Leer de vijf stappen in korte lessen die passen bij jouw beroep. Maak de toetsen en krijg een certificaat. Dat blijft van jou, ook als je van baan wisselt.")
    String professionalText();

    @Message("Bekijk de lessen")
    String professionalRead();

    @Message("Activeren met een code")
    String professionalActivate();

    @Message("Je zorgt voor de meldcode in je organisatie")
    String organisation();

    @Message(
            "Zie wie geschoold is en bij wie het certificaat afloopt. Houd de meldcode en de aandachtsfunctionarissen bij. Doe een opgave aan de gemeente zonder verslag te schrijven.")
    String organisationText();

    @Message("Je werkt bij een gemeente")
    String authority();

    @Message(
            "Leg afspraken vast, toets opgaven op de peildatum en laat zien waarom. Je krijgt per medewerker een regel zonder naam, nooit antwoorden.")
    String authorityText();

    @Message("Je hebt een certificaat in handen")
    String visitor();

    @Message("Controleer of het echt is en nog geldt. Het nummer staat op het certificaat.")
    String visitorText();

    @Message("Controleer een certificaat")
    String visitorAction();

    @Message("Naar mijn organisatie")
    String organisationAction();

    @Message("Naar mijn gemeente")
    String authorityAction();

    @Message("Zo gaan we met gegevens om")
    String trust();

    @Message("In deze dienst staan geen gegevens van cliënten.")
    String trustNoClients();

    @Message("Je antwoorden en scores zijn van jou. Je werkgever ziet alleen of je programma op orde is.")
    String trustAnswers();

    @Message(
            "De gemeente krijgt per medewerker een regel zonder naam: vestiging, beroepsgroep, soort dienstverband, programma, status, afwezigheid en hoe het certificaat is behaald.")
    String trustCounts();

    @Message("Lees meer over privacy")
    String trustMore();

    @Message("Toegankelijkheid")
    String accessibilityTitle();

    @Message("Privacy")
    String privacyTitle();
}
