package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about checks. */
@MessageBundle("check")
public interface CheckMessages {

    @Message("Controleer")
    String check();

    @Message("Controleer opnieuw")
    String checkAgain();

    @Message("De controle is gemaakt.")
    String checked();

    @Message("Deze controle was er al: er is niets veranderd.")
    String checkedBefore();

    @Message("Gemaakt op")
    String madeAt();

    @Message("Afspraak met")
    String authority();

    @Message("Gecontroleerd door")
    String madeBy();

    @Message("Een ambtenaar, met Meldcodewijzer")
    String byOfficer();

    @Message("De gemeente, met Meldcodewijzer")
    String byAuthority();

    @Message("Controles")
    String checksTitle();

    @Message("Wat je vroeg, is geen peildatum van een afspraak. Kies een peildatum uit de lijst.")
    String noReportingDate();

    @Message("Kies een peildatum")
    String chooseDate();

    @Message("Controleer alle afspraken op {date}")
    String checkAll(String date);

    @Message(
            "{#when n}{#is 1}1 afspraak is gecontroleerd.{#else}{n} afspraken zijn gecontroleerd.{/when} "
                    + "{#when added}{#is 0}Er is niets veranderd.{#is 1}1 controle is nieuw.{#else}{added} controles zijn nieuw.{/when}")
    String checkedAll(int n, int added);

    @Message("Download als CSV")
    String csv();

    @Message("Afspraken op peildatum {date}")
    String checksOn(String date);

    @Message("Bekijk de controle van {organisation}")
    String openCheck(String organisation);

    @Message("Controle van {organisation}")
    String checkTitle(String organisation);

    @Message("Controles van onze afspraken")
    String ownChecksTitle();

    @Message("Nog geen gemeente heeft een afspraak met je organisatie gecontroleerd.")
    String noOwnChecks();

    @Message("Naar de opgaven")
    String toStatements();

    @Message("Terug naar de controles")
    String backToChecks();

    @Message("Per verplichting")
    String perObligation();

    @Message("Aantallen")
    String figures();

    @Message("Het vastgelegde resultaat")
    String record();

    @Message(
            "Deze uitkomst is vastgelegd en verandert niet meer. Met het kenmerk is na te gaan dat er niets aan is veranderd.")
    String recordHint();

    @Message("Kenmerk (SHA-256)")
    String digest();

    @Message("Download het vastgelegde resultaat (JSON)")
    String downloadRecord();

    @Message("Download het dossierstuk (PDF)")
    String downloadPack();

    @Message("Herhaal de controle")
    String repeat();

    @Message("De controle is herhaald. De uitkomst is tot op de letter gelijk.")
    String repeatedSame();

    @Message("De herhaling geeft iets anders. Oorzaak: {causes}.")
    String repeatedOther(String causes);

    @Message("Wat de organisatie later indiende")
    String newer();

    @Message(
            "Op {moment} diende de organisatie een nieuwe opgave in voor deze peildatum: {#when counted}{#is 1}er telt 1 medewerker mee en {covered} is gedekt{#else}{covered} van de {counted} medewerkers zijn gedekt{/when}. Deze controle verandert daar niet door. Controleer opnieuw om die opgave te beoordelen.")
    String newerStatement(String moment, int covered, int counted);

    @Message("Opgegeven aantal medewerkers: {headcount}. Geteld: {rows}.")
    String headcount(int headcount, int rows);

    @Message("Uitkomst van de controle van een afspraak, met de grondslag en het kenmerk van het vastgelegde resultaat")
    String packDescription();

    @Message("Kenmerk van de opgave (SHA-256)")
    String statementDigest();
}
