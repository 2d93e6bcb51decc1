package nl.meldcodewijzer.accreditation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of giving one's number in a register. */
@MessageBundle("registernumber")
public interface RegisterMessages {

    @Message("Nummer voor je beroepsregister")
    String title();

    @Message("Telt deze training mee voor je beroepsregister? Dan kun je hier je nummer opgeven. Het hoeft niet.")
    String intro();

    @Message(
            "Geef je een nummer op, dan vind je het goed dat de beheerder van deze dienst het op een lijst zet voor het register. "
                    + "Op de lijst staan alleen nummers van mensen die hetzelfde programma in dezelfde periode afrondden, geen namen. "
                    + "Je werkgever en de gemeente zien je nummer niet. Je kunt het altijd weer weghalen.")
    String consent();

    @Message("Je nummers")
    String yours();

    @Message("Haal weg")
    String remove();

    @Message("Haal het nummer van {register} weg")
    String removeOf(String register);

    @Message("Register")
    String register();

    @Message("Ander register")
    String otherRegister();

    @Message("Kies een register")
    String choose();

    @Message("Nummer")
    String number();

    @Message("Een BIG-nummer heeft 11 cijfers. Vul nooit je burgerservicenummer in.")
    String numberHint();

    @Message("Bewaar mijn nummer")
    String save();

    @Message("Je nummer is bewaard.")
    String saved();

    @Message("Je nummer is weggehaald.")
    String removed();

    @Message("Kies een register uit de lijst.")
    String wrongRegister();

    @Message("Een BIG-nummer heeft precies 11 cijfers.")
    String wrongBig();

    @Message("Een nummer heeft 4 tot en met 20 letters en cijfers. Er zit ten minste één cijfer in.")
    String wrongNumber();

    @Message("Terug naar mijn certificaten")
    String back();
}
