package nl.meldcodewijzer.evidence.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for who hands in a paper. */
@MessageBundle("ownevidence")
public interface OwnEvidenceMessages {

    @Message("Bewijs van elders insturen")
    String title();

    @Message("Deed je de training ergens anders? Stuur het bewijs naar je werkgever. "
            + "De aandachtsfunctionaris kijkt het na. Wordt het geaccepteerd, dan krijg je een certificaat.")
    String intro();

    @Message("Alleen de aandachtsfunctionaris van de werkgever die je kiest, ziet je bestand.")
    String whoSees();

    @Message("Je hebt nog geen werkgever aan je account gekoppeld. Daarom kun je nu geen bewijs insturen. "
            + "Gebruik eerst de activeringscode van je werkgever.")
    String noEmployer();

    @Message("Werkgever")
    String employer();

    @Message("Programma")
    String programme();

    @Message("Kies")
    String choose();

    @Message("Kijk na wat hieronder staat.")
    String mistakes();

    @Message("Cursus of bewijs")
    String course();

    @Message("Schrijf ook wie de cursus gaf. Zet er niets in over cliënten.")
    String courseHint();

    @Message("Afgerond op")
    String completed();

    @Message("Geldig tot en met")
    String until();

    @Message("Alleen als het op je bewijs staat.")
    String untilHint();

    @Message("Bestand")
    String file();

    @Message("PDF, PNG of JPG, hoogstens 20 MB. Zorg dat er geen gegevens van cliënten op staan.")
    String fileHint();

    @Message("Stuur in")
    String send();

    @Message("Ingestuurd. Je ziet hier wat ermee gebeurt.")
    String sent();

    @Message("Wat je instuurde")
    String own();

    @Message("Wordt nagekeken")
    String waiting();

    @Message("Geaccepteerd op {date}")
    String accepted(String date);

    @Message("Ingetrokken op {date}. Bij je certificaat staat waarom.")
    String withdrawn(String date);

    @Message("Niet geaccepteerd op {date}")
    String declined(String date);

    @Message("Bij {organisation}, ingestuurd op {date}")
    String at(String organisation, String date);

    @Message("Bekijk je bestand")
    String openFile();

    @Message("Trek terug")
    String takeBack();

    @Message("Teruggetrokken. Het bewijs en je bestand zijn weg.")
    String tookBack();

    @Message("Dit bewijs is er niet meer, of er is al over besloten. Terugtrekken kan niet.")
    String decidedAlready();

    @Message("Staat je programma er niet bij? Kies een ander programma")
    String otherProgramme();

    @Message("Vul dit in.")
    String required();

    @Message("Kies er een uit de lijst.")
    String chooseOne();

    @Message("Maak de tekst korter: hoogstens {most} tekens.")
    String tooLong(int most);

    @Message("Dit is geen datum. Schrijf een datum als 1-2-2026.")
    String notADate();

    @Message("Deze dag is nog niet geweest.")
    String inTheFuture();

    @Message("Dit ligt vóór de dag waarop je het afrondde.")
    String endsBefore();

    @Message("Kies het bestand met je bewijs.")
    String fileMissing();

    @Message("Dit soort bestand kan niet. Kies een PDF, PNG of JPG.")
    String wrongFile();
}
