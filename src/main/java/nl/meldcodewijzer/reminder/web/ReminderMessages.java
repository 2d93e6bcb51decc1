package nl.meldcodewijzer.reminder.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about one's own reminders. */
@MessageBundle("reminder")
public interface ReminderMessages {

    @Message("Mijn herinneringen")
    String title();

    @Message("Nu en straks")
    String coming();

    @Message("Er staat nu geen herinnering klaar.")
    String none();

    @Message("Nu")
    String now();

    @Message("{when}: {what}")
    String line(String when, String what);

    @Message("je kunt {programme} vernieuwen. Je certificaat geldt tot en met {until}.")
    String opens(String programme, String until);

    @Message("vernieuw {programme}. Je certificaat geldt nog tot en met {until}.")
    String month(String programme, String until);

    @Message("vernieuw {programme}. Je certificaat geldt bijna niet meer: nog tot en met {until}.")
    String week(String programme, String until);

    @Message("je certificaat is verlopen. Vernieuwen kan nog tot en met {until}: doe {programme}.")
    String grace(String programme, String until);

    @Message("je hebt tot en met {until} de tijd voor je eerste certificaat van {programme}.")
    String onboarding(String programme, String until);

    @Message("er is iets belangrijks veranderd in {programme}. Doe de nieuwe versie vóór of op {until}.")
    String mustRedo(String programme, String until);

    @Message("doe de nieuwe versie van {programme}. Je certificaat telt niet mee tot je die hebt gedaan.")
    String behind(String programme);

    @Message("Kies of je mail wilt. Er is niets veranderd.")
    String chooseMail();

    @Message("Overzicht van je organisatie")
    String digest();

    @Message("Je krijgt elke week een mail met aantallen van je organisatie. Er staan geen namen in.")
    String digestOn();

    @Message("Je krijgt geen weekoverzicht van je organisatie.")
    String digestOff();

    @Message("Zet het weekoverzicht uit")
    String turnDigestOff();

    @Message("Zet het weekoverzicht aan")
    String turnDigestOn();

    @Message("Mail")
    String mail();

    @Message("Je krijgt deze herinneringen ook per mail. Er staat nooit in welke antwoorden je gaf of hoe je scoorde.")
    String on();

    @Message("Je krijgt geen mail. De herinneringen staan alleen hier.")
    String off();

    @Message("We hebben geen e-mailadres van je. De herinneringen staan alleen hier.")
    String noAddress();

    @Message("Deze dienst verstuurt nu geen mail. De herinneringen staan alleen hier.")
    String noMail();

    @Message("Zet mail uit")
    String turnOff();

    @Message("Zet mail aan")
    String turnOn();

    @Message("Opgeslagen. Dit geldt meteen.")
    String saved();

    @Message("Vernieuw je op tijd, of ga je weg bij je werkgever, dan stoppen de herinneringen vanzelf. "
            + "Ben je afwezig gemeld, dan wachten ze tot je terug bent.")
    String stops();
}
