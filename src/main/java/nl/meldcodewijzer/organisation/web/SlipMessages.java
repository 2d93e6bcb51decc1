package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on activation letters and on the pages that print them. */
@MessageBundle("slip")
public interface SlipMessages {

    @Message("Activatiebrieven")
    String slips();

    @Message(
            "Geef elke medewerker de eigen brief. De codes staan alleen nu op het scherm. Print de brieven meteen: elke brief komt op een eigen pagina.")
    String slipsIntro();

    @Message("{#if count == 1}1 medewerker heeft{#else}{count} medewerkers hebben{/if} nog geen eigen account.")
    String slipsWaiting(int count);

    @Message("Iedereen in dienst heeft een eigen account. Er zijn geen brieven nodig.")
    String slipsNone();

    @Message("Brieven maken")
    String slipsMake();

    @Message("Codes die je eerder uitgaf aan deze medewerkers, werken daarna niet meer.")
    String slipsMakeHint();

    @Message("Voor {name}")
    String slipHello(String name);

    @Message("{organisation} vraagt je de training over de meldcode te volgen. Zo begin je:")
    String slipText(String organisation);

    @Message("Ga naar {address}")
    String slipStep1(String address);

    @Message("Typ je code:")
    String slipStep2();

    @Message("Kies een wachtwoord dat alleen jij kent.")
    String slipStep3();

    @Message("De code werkt tot en met {day}, één keer.")
    String slipUntil(String day);

    @Message("Later inloggen zonder e-mail? Gebruik organisatiecode {organisation} en personeelsnummer {number}.")
    String slipLater(String organisation, String number);

    @Message("Je antwoorden en scores zijn van jou. Je werkgever ziet alleen of je training geldig is.")
    String slipPrivacy();
}
