package nl.meldcodewijzer.completion.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of completions and certificates. */
@MessageBundle("completion")
public interface CompletionMessages {

    @Message(
            "Dit nummer klopt niet: er is een teken verkeerd overgenomen, of er zijn er twee verwisseld. Kijk het nog eens na.")
    String wrongCheckCharacter();

    @Message(
            "Dit is geen certificaatnummer. Een nummer heeft 16 letters en cijfers, bijvoorbeeld in vier groepjes van vier.")
    String notANumber();

    @Message("Dit nummer is goed geschreven, maar er is geen certificaat met dit nummer.")
    String unknownNumber();

    @Message("Mijn certificaten")
    String myCertificates();

    @Message("Alle certificaten die je ooit kreeg. Ze blijven van jou, ook als je van werkgever verandert.")
    String mineIntro();

    @Message("Je hebt nog geen certificaat. Maak eerst alle modules van je programma.")
    String noneYet();

    @Message("Naar mijn programma")
    String toProgramme();

    @Message("Certificaat controleren")
    String checkTitle();

    @Message("Typ het nummer dat op het certificaat staat.")
    String checkIntro();

    @Message("Nummer van het certificaat")
    String number();

    @Message("Controleer")
    String check();

    @Message("Certificaat {programme}")
    String certificateTitle(String programme);

    @Message("Certificaat {programme}")
    String documentTitle(String programme);

    @Message("Geldig")
    String valid();

    @Message("Verlopen")
    String expired();

    @Message("Ingetrokken")
    String revoked();

    @Message("Dit certificaat is vandaag geldig, tot en met {until}.")
    String validSentence(String until);

    @Message("Opgezocht op {date}. Kijk voor de stand van nu op de controlepagina van Meldcodewijzer.")
    String lookedUp(String date);

    @Message("Dit certificaat is verlopen. Het was geldig tot en met {until}.")
    String expiredSentence(String until);

    @Message("Dit certificaat is ingetrokken op {date}.")
    String revokedSentence(String date);

    @Message(
            "Zonder de wijziging van {date} in “{title}”. Zonder deze wijziging telt het certificaat tot en met {until}.")
    String withoutChange(String date, String title, String until);

    @Message(
            "Dit certificaat telt ook voor het programma van je beroep, dat er later kwam. Het houdt de naam die het had.")
    String countsElsewhere();

    @Message("Er is een nieuwer certificaat:")
    String newer();

    @Message("Programma")
    String programme();

    @Message("Uitgave")
    String edition();

    @Message("Afgegeven op")
    String issued();

    @Message("Geldig van")
    String from();

    @Message("Geldig tot en met")
    String until();

    @Message("Behaald")
    String provenance();

    @Message("Stand")
    String state();

    @Message("Naam")
    String name();

    @Message("Dit is je eigen certificaat. Anderen zien hier je naam niet.")
    String yours();

    @Message(
            "De PDF kan niet alle letters van je naam afdrukken. Daar staat dan een #. Wie je naam wil controleren, typt hem op de controlepagina: die kent je hele naam.")
    String losesLetters();

    @Message("Download als PDF")
    String download();

    @Message("Digitaal bewijs (Open Badge)")
    String badge();

    @Message(
            "Een digitaal bewijs is een bestand dat anderen zelf kunnen controleren. Je naam staat erin, dus kies zelf wie het krijgt.")
    String badgeHint();

    @Message("Nummer voor je beroepsregister opgeven of weghalen")
    String register();

    @Message("Is het van deze persoon?")
    String whoseTitle();

    @Message("De naam staat hier niet. Typ de naam die op het certificaat staat; dan zie je of die klopt.")
    String whoseIntro();

    @Message("Bevestig de naam")
    String confirmName();

    @Message("Typ een naam.")
    String typeName();

    @Message("Ja. Deze naam staat op het certificaat.")
    String nameRight();

    @Message("Nee. Deze naam staat niet zo op het certificaat, of de naam is verwijderd.")
    String nameWrong();

    @Message("Te vaak geprobeerd")
    String tooOftenTitle();

    @Message("Er zijn te veel namen geprobeerd bij dit certificaat. Wacht een kwartier en probeer het dan opnieuw.")
    String tooOften();

    @Message("Controleer dit certificaat op {address}")
    String checkAt(String address);

    @Message("QR-code naar de controlepagina van dit certificaat")
    String squareLabel();

    @Message("heeft het programma afgerond:")
    String completed();

    @Message("Certificaat")
    String certificate();

    @Message("Meldcodewijzer")
    String service();

    @Message("Waarom ingetrokken")
    String whyRevoked();
}
