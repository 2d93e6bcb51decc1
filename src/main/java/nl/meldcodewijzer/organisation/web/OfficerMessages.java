package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about attention officers. */
@MessageBundle("officer")
public interface OfficerMessages {

    @Message(
            "Bij wie kunnen collega's terecht met vragen over de meldcode? Een aandachtsfunctionaris is geen wettelijke plicht, wel een sterk advies.")
    String officersIntro();

    @Message("Er is vandaag geen aandachtsfunctionaris. Wijs er een aan.")
    String nobody();

    @Message("Zonder aandachtsfunctionaris: {names}.")
    String unitsWithout(String names);

    @Message("Aandachtsfunctionaris toevoegen")
    String newOfficer();

    @Message("Aandachtsfunctionaris wijzigen")
    String changeOfficer();

    @Message(
            "Alleen de organisatie ziet de naam. Op de kaart van de vestiging staat geen naam, tenzij je die daar zelf opschrijft.")
    String officerIntro();

    @Message("Naam")
    String officerName();

    @Message("Alleen voor binnen de organisatie.")
    String officerNameHint();

    @Message("Taak")
    String officerKind();

    @Message("Helpt collega's die zich zorgen maken over iemand")
    String direct();

    @Message("Zorgt dat de organisatie goed met de meldcode werkt")
    String indirect();

    @Message("Is vervanger")
    String deputy();

    @Message("vervanger")
    String deputyShort();

    @Message("Aangewezen vanaf")
    String appointedFrom();

    @Message("Tot en met")
    String appointedUntil();

    @Message("Scholing")
    String training();

    @Message("Bijvoorbeeld: training aandachtsfunctionaris.")
    String trainingHint();

    @Message("Scholing geldig tot en met")
    String trainedUntil();

    @Message("Scholing verlopen")
    String trainingEnded();

    @Message("Niet meer")
    String former();

    @Message("Nog niemand aangewezen.")
    String noOfficers();
}
