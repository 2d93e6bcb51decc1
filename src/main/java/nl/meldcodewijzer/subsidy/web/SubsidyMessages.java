package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that the pages of an authority about agreements and checks share. */
@MessageBundle("subsidy")
public interface SubsidyMessages {

    @Message("Voldaan")
    String met();

    @Message("Niet voldaan")
    String notMet();

    @Message("Niet te beoordelen")
    String cannotJudge();

    @Message("Nog niet gecontroleerd")
    String notChecked();

    @Message("Subsidie")
    String instrumentSubsidy();

    @Message("Contract")
    String instrumentContract();

    @Message("Vrijwillige afspraak")
    String instrumentVoluntary();

    @Message("Onderdelen")
    String tabs();

    @Message("Overzicht")
    String tabHome();

    @Message("Afspraken")
    String tabAgreements();

    @Message("Controles")
    String tabChecks();

    @Message("Regio")
    String tabRegion();

    @Message("Zoek op naam")
    String search();

    @Message("Soort afspraak")
    String instrument();

    @Message("Uitkomst")
    String outcome();

    @Message("Alle")
    String all();

    @Message("Tonen")
    String show();

    @Message("Organisatie")
    String organisation();

    @Message("Afspraak")
    String agreement();

    @Message("Geen afspraak past bij deze keuze.")
    String noMatch();

    @Message("Opslaan")
    String save();

    @Message("Er klopt iets niet")
    String errorTitle();

    @Message("Vul dit in.")
    String required();

    @Message("Dit is te lang: schrijf hooguit {n} tekens.")
    String tooLong(int n);

    @Message("Kies een datum, bijvoorbeeld 1 oktober 2026.")
    String wrongDate();

    @Message("De laatste dag ligt vóór de eerste dag.")
    String endBeforeStart();

    @Message("Kies een waarde uit de lijst.")
    String wrongChoice();

    @Message("Schrijf een heel getal van {least} tot en met {most}.")
    String wrongNumber(int least, int most);

    @Message("Waar dit staat (grondslag)")
    String basis();

    @Message("In welke regeling of afspraak staat dit? (grondslag)")
    String basisAsked();

    @Message("Artikel")
    String article();

    @Message("Telt mee voor de uitkomst")
    String binding();

    @Message("Wordt alleen gevolgd")
    String monitored();

    @Message("Peildatum")
    String referenceDate();

    @Message("Opgave")
    String statement();

    @Message("Handelingen")
    String actions();

    @Message("Tabel bij {name}")
    String table(String name);
}
