package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of remarks on texts: of readers, and of who handles them. */
@MessageBundle("remark")
public interface RemarkMessages {

    @Message("Klopt er iets niet?")
    String title();

    @Message("Zeg het de schrijvers. Ze lezen elke opmerking en passen de tekst aan als dat nodig is.")
    String intro();

    @Message("Je opmerking gaat over: {place}")
    String about(String place);

    @Message("de module {module}")
    String wholeModule(String module);

    @Message("de les {lesson} ({module})")
    String lesson(String lesson, String module);

    @Message("de casus {dilemma} ({module})")
    String dilemma(String dilemma, String module);

    @Message("een vraag uit de toets ({module})")
    String question(String module);

    @Message("Wat klopt er niet, of wat kan beter?")
    String label();

    @Message(
            "Schrijf niets over cliënten, leerlingen of patiënten. Ook geen namen, data of nummers. We bewaren niet wie je bent, dus we kunnen je niet terugschrijven.")
    String warning();

    @Message("Heb je nu zorgen over iemand? Bel Veilig Thuis: 0800-2000. Deze opmerking leest niemand meteen.")
    String noHelpHere();

    @Message("Verstuur je opmerking")
    String send();

    @Message("Je opmerking is nog niet verstuurd")
    String notSent();

    @Message("Schrijf op wat er niet klopt.")
    String empty();

    @Message("Je opmerking is te lang: {length} tekens. Er passen er {longest}.")
    String tooLong(int length, int longest);

    @Message("Er staat een e-mailadres in. Haal het weg: de schrijvers mogen niemand kunnen herkennen.")
    String email();

    @Message("Er staat een nummer in dat op een burgerservicenummer lijkt. Haal het weg.")
    String citizenNumber();

    @Message("Er staat een telefoonnummer in. Haal het weg: de schrijvers mogen niemand kunnen herkennen.")
    String phone();

    @Message(
            "Er staat een volledige datum in. Haal die weg: een geboortedatum of dag van een voorval wijst iemand aan.")
    String date();

    @Message("Er staat een postcode in. Haal die weg: de schrijvers mogen niemand kunnen herkennen.")
    String postcode();

    @Message("Je hebt net al veel opmerkingen verstuurd. Wacht een kwartier en probeer het dan opnieuw.")
    String tooMany();

    @Message("Dank je wel. De schrijvers lezen je opmerking.")
    String thanks();

    @Message("Opmerkingen van lezers")
    String desk();

    @Message("Wat lezers bij de lessen schreven, per module en editie. Wie het schreef, is niet bekend.")
    String deskIntro();

    @Message("Er staan geen opmerkingen meer open.")
    String none();

    @Message("{module}, editie {edition}")
    String heading(String module, int edition);

    @Message("Op {day}")
    String leftOn(String day);

    @Message("Bekijk de tekst")
    String seeText();

    @Message("Afgehandeld")
    String handle();

    @Message("De opmerking is afgehandeld.")
    String handled();

    @Message("Deze opmerking was al afgehandeld.")
    String handledBefore();
}
