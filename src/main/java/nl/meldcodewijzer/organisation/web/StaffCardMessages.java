package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the page of one employment. */
@MessageBundle("staffcard")
public interface StaffCardMessages {

    @Message("Status vandaag")
    String status();

    @Message("afwezig")
    String absent();

    @Message("nog geen account")
    String noAccount();

    @Message("Programma")
    String programme();

    @Message("Geldig tot en met")
    String validUntil();

    @Message("Functies")
    String postsTitle();

    @Message("Er is nog geen functie. Voeg een functie toe.")
    String noPosts();

    @Message("Wijzigen vanaf een dag")
    String change();

    @Message("Functie erbij")
    String addPost();

    @Message("Uit dienst")
    String endEmployment();

    @Message("Ook mogelijk")
    String alsoPossible();

    @Message("Afwezig melden")
    String away();

    @Message("Afwezigheid")
    String awayTitle();

    @Message("Geen afwezigheid bekend.")
    String noAway();

    @Message("Is terug vanaf vandaag")
    String backToday();

    @Message("Eigen account")
    String accountTitle();

    @Message("Gekoppeld aan een eigen account sinds {day}.")
    String linkedSince(String day);

    @Message(
            "Nog niet gekoppeld aan een eigen account. Tot die tijd tellen certificaten niet mee voor deze organisatie.")
    String notLinked();

    @Message("Er is al een activatiebrief gemaakt. De code daarop werkt nog.")
    String isInvited();

    @Message("Activatiebrief maken")
    String printSlip();

    @Message("Maakte je al eerder een brief? De code daarop werkt dan niet meer.")
    String printSlipHint();

    @Message("Koppeling beëindigen")
    String unlink();

    @Message("De organisatie ziet deze certificaten dan niet meer. De medewerker houdt alles. "
            + "Inloggen met het personeelsnummer kan daarna niet meer. "
            + "Laat de medewerker eerst een e-mailadres invullen bij Mijn gegevens.")
    String unlinkHint();

    @Message("De koppeling is beëindigd.")
    String unlinked();

    @Message("Periode")
    String period();

    @Message("Functie")
    String function();

    @Message("Niet in dienst vandaag")
    String isNotHere();
}
