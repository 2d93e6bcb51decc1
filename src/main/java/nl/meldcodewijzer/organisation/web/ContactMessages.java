package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which an organisation fills the cards of its units. */
@MessageBundle("contact")
public interface ContactMessages {

    @Message("Op de kaart van de vestiging")
    String contactsTitle();

    @Message(
            "Deze regels staan op de openbare kaart van de vestiging, ook 's nachts te openen zonder inloggen. Schrijf functies, geen namen van mensen die dat niet willen.")
    String contactsIntro();

    @Message(
            "Er staat nog niets op de kaart. Begin met het nummer voor de nacht: daar heeft een collega het meest aan.")
    String noContacts();

    @Message("Alles staat op de kaart van {unit}.")
    String cardComplete(String unit);

    @Message("Op de kaart van {unit} ontbreekt nog:")
    String cardMisses(String unit);

    @Message(
            "Wat nog ontbreekt, zien bezoekers niet als een lege plek: het staat er gewoon niet. Wie is aangewezen, staat niet vanzelf op de kaart: zet er zelf een nummer of plek bij.")
    String cardMissingHint();

    @Message("Op geen enkele kaart staat nog:")
    String allCardsMiss();

    @Message("Op de kaart van {unit} staat de rest.")
    String cardOtherwiseComplete(String unit);

    @Message("Nummer van de aandachtsfunctionaris (wel aangewezen)")
    String numberOfOfficer();

    @Message("Nummer van de vervanger (wel aangewezen)")
    String numberOfDeputy();

    @Message("{fact}: nu toevoegen")
    String addFact(String fact);

    @Message("Poster voor {unit} (pdf)")
    String posterOf(String unit);

    @Message("Nummer voor de nacht")
    String factNight();

    @Message("Aandachtsfunctionaris")
    String factOfficer();

    @Message("Vervanger")
    String factDeputy();

    @Message("Wie beslist over melden")
    String factDecides();

    @Message("Waar onze meldcode ligt")
    String factDocument();

    @Message("Iets anders")
    String factOther();

    @Message("Wat zet je op de kaart?")
    String contactKind();

    @Message("Regel voor de kaart toevoegen")
    String newContact();

    @Message("Iedereen met het adres van de kaart kan dit lezen. Geen cliëntgegevens.")
    String contactIntro();

    @Message("Wie of wat")
    String contactLabel();

    @Message("Bijvoorbeeld: de bereikbare dienst, of: de teamleider beslist, samen met de aandachtsfunctionaris.")
    String contactLabelHint();

    @Message("Telefoon")
    String phone();

    @Message("Schrijf een telefoonnummer met alleen cijfers, spaties, + en -.")
    String notAPhone();

    @Message("Vul een telefoonnummer of een plaats in.")
    String phoneOrPlace();

    @Message("Vul het telefoonnummer in dat 's nachts wordt opgenomen.")
    String phoneNeeded();

    @Message("Schrijf op waar de meldcode ligt.")
    String placeNeeded();

    @Message("Wanneer bereikbaar")
    String hours();

    @Message("Bijvoorbeeld: maandag tot en met vrijdag van 9 tot 17 uur.")
    String hoursHint();

    @Message("Waar")
    String place();

    @Message("Bijvoorbeeld: in de map op kantoor. Een webadres (https://...) kun je op de kaart openen.")
    String placeHint();

    @Message("Van de kaart halen")
    String remove();

    @Message("Wie de kaart opent, ziet deze regel dan niet meer.")
    String removeMeans();

    @Message("Ja, haal van de kaart: {name}")
    String removeSure(String name);

    @Message("Wijzigen")
    String changeContact();

    @Message("Regel op de kaart wijzigen")
    String changeContactTitle();

    @Message("De regel staat niet meer op de kaart.")
    String contactRemoved();

    @Message("Kaarten van de vestigingen")
    String cards();
}
