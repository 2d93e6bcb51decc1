package nl.meldcodewijzer.desk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of using an activation code. */
@MessageBundle("activation")
public interface ActivationMessages {

    @Message("Beginnen met een code")
    String title();

    @Message(
            "Je hebt van je organisatie een code gekregen, op papier of per e-mail. Daarmee koppel je jouw account aan je werk. Je organisatie ziet daarna welke programma's je hebt gehaald, nooit je antwoorden of scores.")
    String introduction();

    @Message("Heb je een code van je docent of trainer?")
    String groupQuestion();

    @Message("Doe mee met een groep")
    String groupLink();

    @Message("Code")
    String code();

    @Message("Twaalf tekens, bijvoorbeeld 7K2M-9QXR-4TDA. Streepjes en hoofdletters maken niet uit.")
    String codeHint();

    @Message("Ga verder")
    String next();

    @Message(
            "Deze code werkt niet. Misschien is hij al gebruikt of verlopen. Kijk na wat je hebt getypt, of vraag je organisatie om een nieuwe.")
    String wrongCode();

    @Message("Dit dienstverband is al aan iemand anders gekoppeld. Vraag je organisatie om dit na te kijken.")
    String taken();

    @Message("Maak je account")
    String accountTitle();

    @Message("Met deze code koppel je je account aan {organisation}.")
    String forOrganisation(String organisation);

    @Message("Heb je al een account? Log dan in en gebruik de code daarna.")
    String haveAccount();

    @Message("Inloggen met mijn account")
    String signIn();

    @Message("Je naam")
    String name();

    @Message("Deze naam komt op je certificaat.")
    String nameHint();

    @Message("E-mailadres (mag leeg blijven)")
    String email();

    @Message(
            "Gebruik liefst een adres dat je houdt als je van baan verandert. Zonder adres log je in met je personeelsnummer.")
    String emailHint();

    @Message("Kies een wachtwoord")
    String password();

    @Message("Maak mijn account")
    String submit();

    @Message("Koppelen aan je account")
    String linkTitle();

    @Message("Je bent ingelogd als {name}. Is dit dienstverband van jou?")
    String linkQuestion(String name);

    @Message("Ja, koppel aan mijn account")
    String link();

    @Message("Je account is klaar. Dit is je programma.")
    String welcome();

    @Message("Je dienstverband is gekoppeld.")
    String linked();

    @Message("Kijk na wat hieronder staat.")
    String mistakes();

    @Message("Te vaak geprobeerd")
    String tooOftenTitle();

    @Message("Er is te vaak een code geprobeerd. Wacht een kwartier en probeer het dan opnieuw.")
    String tooOften();
}
