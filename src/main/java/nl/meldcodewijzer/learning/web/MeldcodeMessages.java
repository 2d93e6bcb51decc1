package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the meldcode at hand. */
@MessageBundle("meldcode")
public interface MeldcodeMessages {

    @Message("De meldcode bij de hand")
    String title();

    @Message("Is er nu iemand in gevaar?")
    String dangerQuestion();

    @Message("Ja, er is nu gevaar")
    String yes();

    @Message("Nee, maar ik maak me zorgen")
    String no();

    @Message("Bel 112")
    String call112();

    @Message("Er is nu gevaar")
    String dangerHeading();

    @Message("Geen direct gevaar: de vijf stappen")
    String stepsHeading();

    @Message("Vastgelopen, of twijfel je? Je mag in elke stap advies vragen, ook zonder namen te noemen.")
    String stepsHint();

    @Message("Signalen: schrijf op wat je ziet en hoort, en ook wat je zorg kleiner maakt.")
    String step1();

    @Message("Overleggen: bespreek het met een deskundige collega en bel zo nodig Veilig Thuis.")
    String step2();

    @Message("Gesprek: praat met de mensen om wie het gaat, als dat veilig kan.")
    String step3();

    @Message("Wegen: hoe groot is het gevaar? Bij twijfel raadpleeg je altijd Veilig Thuis.")
    String step4();

    @Message("Beslissen: is melden bij Veilig Thuis nodig, en kun je (ook) hulp geven of regelen?")
    String step5();

    @Message("Veilig Thuis")
    String safeHome();

    @Message(
            "Veilig Thuis geeft gratis advies, dag en nacht. Je hoeft geen namen te noemen. Ook als het over jezelf gaat.")
    String safeHomeText();

    @Message("Bel Veilig Thuis: 0800-2000")
    String callSafeHome();

    @Message("Kies je beroepsgroep")
    String chooseHeading();

    @Message(
            "Elke beroepsgroep heeft een eigen afwegingskader: de vragen waarmee je weegt en beslist. Staat jouw groep er niet bij? Kies dan het algemene kader.")
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
}
