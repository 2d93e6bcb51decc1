package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the meldcode at hand. */
@MessageBundle("meldcode")
public interface MeldcodeMessages {

    @Message("De meldcode bij de hand")
    String title();

    @Message("Meldcode")
    String shortName();

    @Message("Is er nu iemand in gevaar?")
    String dangerQuestion();

    @Message("Ja: bel 112")
    String yes();

    @Message("Nee, maar ik maak me zorgen")
    String no();

    @Message("Weet je het niet zeker? Bel dan ook 112.")
    String notSure();

    @Message("Bel 112")
    String call112();

    @Message("Gebeld? Dit doe je tot er hulp is")
    String dangerHeading();

    @Message("Veilig Thuis")
    String safeHome();

    @Message(
            "Veilig Thuis geeft gratis advies, dag en nacht. Je hoeft geen namen te noemen. Ook als het over jezelf gaat.")
    String safeHomeText();

    @Message("Bel Veilig Thuis: 0800-2000")
    String callSafeHome();

    @Message("Kies je beroepsgroep (hoeft niet)")
    String chooseHeading();

    @Message(
            "Elke beroepsgroep heeft een eigen afwegingskader: de vragen waarmee je weegt en beslist. Haast, of staat jouw groep er niet bij? Dan is het algemene kader goed.")
    String chooseHint();

    @Message("Meldcode: {name}")
    String frameworkTitle(String name);

    @Message("Wat is hier anders?")
    String differs();

    @Message("De vijf stappen")
    String frameworkSteps();

    @Message("Stap {number}: {title}")
    String step(int number, String title);

    @Message("De vijf afwegingsvragen")
    String questions();

    @Message("Vraag {number}")
    String question(int number);

    @Message("Melden")
    String report();

    @Message("Wanneer is melden de norm?")
    String norms();

    @Message("De waaier: wat doe je nu?")
    String cards();

    @Message("Open een kaart. Op je telefoon kun je de pagina ook thuis of zonder collega's lezen.")
    String cardsHint();

    @Message("Waar dit vandaan komt")
    String origin();

    @Message("Uitgever: {publisher}. Versie: {version}. Gecontroleerd op {day}.")
    String publisher(String publisher, String version, String day);

    @Message("De tekst hier is in onze eigen woorden. Lees het kader zelf bij de uitgever.")
    String ownWords();

    @Message("Lees het kader bij de uitgever")
    String readOriginal();

    @Message("Bronnen")
    String sources();

    @Message("Ander afwegingskader kiezen")
    String chooseOther();

    @Message("Rustig lezen en oefenen? Bekijk de lessen.")
    String toLessons();

    /** For who reads no Dutch and must know this now; the page itself is the same for everybody, also without a line. */
    @Message(
            "In English: is somebody in danger now? Call 112. Do you have doubts? Call Safe at Home (Veilig Thuis), 0800-2000: free, day and night.")
    String inEnglish();
}
