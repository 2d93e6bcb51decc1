package nl.meldcodewijzer.desk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in. */
@MessageBundle("signin")
public interface SignInMessages {

    @Message("Inloggen")
    String title();

    @Message("E-mailadres")
    String email();

    @Message("Wachtwoord")
    String password();

    @Message("Organisatie")
    String organisation();

    @Message("De inlogcode van je organisatie. Die staat op je briefje. De naam mag ook.")
    String organisationHint();

    @Message("Personeelsnummer")
    String staffNumber();

    @Message("Log in")
    String submit();

    @Message("Ik log in met mijn personeelsnummer")
    String withStaffNumber();

    @Message("Ik log in met mijn e-mailadres")
    String withEmail();

    @Message("Voor het eerst hier? Heb je een code gekregen, maak dan eerst een account.")
    String firstTime();

    @Message("Account maken met een code")
    String activate();

    @Message(
            "Wachtwoord vergeten? Vraag je aandachtsfunctionaris of leidinggevende om een nieuwe code of een nieuw wachtwoord.")
    String forgotten();

    @Message("De combinatie klopt niet. Kijk na wat je hebt getypt en probeer het opnieuw.")
    String wrong();

    @Message("Vul je e-mailadres en je wachtwoord in. Of je organisatie, personeelsnummer en wachtwoord.")
    String empty();

    @Message("Te vaak geprobeerd")
    String tooOftenTitle();

    @Message("Er is te vaak geprobeerd in te loggen. Wacht een kwartier en probeer het dan opnieuw.")
    String tooOften();

    @Message("Je bent uitgelogd.")
    String signedOut();

    @Message("Dit is een gedeeld apparaat")
    String sharedDevice();

    @Message(
            "Gebruiken anderen dit apparaat ook? Dan logt het je uit na een kwartier zonder iets te doen. Bovenaan staat steeds een knop Klaar.")
    String sharedDeviceHint();

    @Message("Je bent uitgelogd")
    String doneTitle();

    @Message("Je kunt het apparaat doorgeven. Wat je opsloeg, is bewaard bij je account en niet op dit apparaat.")
    String doneText();

    @Message("Volgende: log in")
    String nextPerson();

    @Message("Een beheerder heeft je wachtwoord gemaakt. Kies nu een eigen wachtwoord.")
    String chooseOwn();

    @Message("Voorbeeldregio")
    String demoTitle();

    @Message(
            "Deze computer draait de voorbeeldregio, met verzonnen organisaties en mensen. Kies met wie je wilt kijken.")
    String demoIntroduction();

    @Message("Log in als {name} ({kind})")
    String demoSubmit(String name, String kind);
}
