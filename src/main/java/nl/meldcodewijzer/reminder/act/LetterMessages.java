package nl.meldcodewijzer.reminder.act;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reminders by mail. */
@MessageBundle("letter")
public interface LetterMessages {

    @Message("Beste collega,")
    String greeting();

    @Message("Je kunt je training vernieuwen")
    String renewSubject();

    @Message(
            "Je certificaat geldt tot en met {until}. Vanaf nu kun je het vernieuwen. Op tijd vernieuwen is vaak korter dan opnieuw beginnen.")
    String opens(String until);

    @Message("Je training loopt bijna af")
    String monthSubject();

    @Message("Je certificaat geldt tot en met {until}.")
    String month(String until);

    @Message("Je training loopt bijna af")
    String weekSubject();

    @Message("Je certificaat geldt tot en met {until}. Dat is al bijna.")
    String week(String until);

    @Message("Je certificaat is verlopen")
    String graceSubject();

    @Message("Je certificaat is niet meer geldig. Tot en met {until} kun je het nog met de korte route vernieuwen.")
    String grace(String until);

    @Message("Je eerste training")
    String onboardingSubject();

    @Message("Je bent nieuw. Je hebt tot en met {until} de tijd om je eerste certificaat te halen.")
    String onboarding(String until);

    @Message("Er is iets veranderd in je training")
    String changedSubject();

    @Message("Er is iets belangrijks veranderd in wat je leerde. Doe de nieuwe versie vóór of op {until}. "
            + "Wat je eerder deed, telt tot en met die dag.")
    String mustRedo(String until);

    @Message("Er is iets belangrijks veranderd in wat je leerde. De tijd om de nieuwe versie te doen is voorbij. "
            + "Je certificaat telt niet mee tot je die hebt gedaan.")
    String behind();

    @Message("Ga naar je programma: {address}")
    String whatToDo(String address);

    @Message("Wil je geen mail meer? Zet het hier uit: {address}")
    String noMore(String address);

    @Message("Je training")
    String sender();
}
