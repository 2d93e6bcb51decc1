package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about agreements and checks. */
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

    @Message("Er zijn nog geen afspraken. Maak eerst een afspraak met een organisatie.")
    String noAgreements();

    @Message("Vraag de opgaven die er nog niet zijn ({n})")
    String askStatements(int n);

    @Message("Maak een afspraak")
    String newAgreement();

    @Message("Afspraak met {organisation}")
    String agreementTitle(String organisation);

    @Message("Afspraak wijzigen")
    String changeTitle();

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

    @Message("Laatste peildatum")
    String latestDate();

    @Message("Geen afspraak past bij deze keuze.")
    String noMatch();

    @Message("Kies een organisatie")
    String chooseOrganisation();

    @Message("Zoek de organisatie op naam. Staat zij er niet bij? Vraag de beheerder om haar toe te voegen.")
    String chooseOrganisationHint();

    @Message("Naam van de afspraak")
    String title();

    @Message("Bijvoorbeeld: Subsidie sociaal werk 2026. Schrijf geen namen van personen op.")
    String titleHint();

    @Message("Zaaknummer")
    String caseNumber();

    @Message("Verleend of afgesproken op")
    String grantedOn();

    @Message("Subsidie verleend op")
    String subsidyGrantedOn();

    @Message("Contract gesloten op")
    String contractMadeOn();

    @Message("Afgesproken op")
    String agreedOn();

    @Message("Vastgesteld op")
    String settledOn();

    @Message("Geldt vanaf")
    String from();

    @Message("Geldt tot en met")
    String until();

    @Message("Geldt")
    String period();

    @Message("van {from} tot en met {until}")
    String periodBetween(String from, String until);

    @Message("vanaf {from}, zonder einddatum")
    String periodFrom(String from);

    @Message("Leeg laten als er geen einde is.")
    String untilHint();

    @Message("Vestigingen waar de afspraak over gaat")
    String units();

    @Message("Kies je er geen? Dan gaat de afspraak over de hele organisatie.")
    String unitsHint();

    @Message("Gaat over")
    String scope();

    @Message("De hele organisatie")
    String wholeOrganisation();

    @Message("Eerste peildatum")
    String firstDate();

    @Message("Opslaan")
    String save();

    @Message("De afspraak is gemaakt. Voeg nu de verplichtingen toe.")
    String agreementAdded();

    @Message("De afspraak is gewijzigd.")
    String agreementChanged();

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

    @Message("Verplichtingen")
    String obligations();

    @Message("Er zijn nog geen verplichtingen. Zonder verplichting valt er niets te beoordelen.")
    String noObligations();

    @Message("Verplichting toevoegen: {kind}")
    String addObligation(String kind);

    @Message("Verplichting toevoegen: {kind}, voor nog een programma")
    String addAnotherObligation(String kind);

    @Message("Zo staat het in de afspraak")
    String textAsAgreed();

    @Message("Tekst van de verplichting")
    String text();

    @Message("Waar dit staat (grondslag)")
    String basis();

    @Message("In welke regeling of afspraak staat dit? (grondslag)")
    String basisAsked();

    @Message("Artikel")
    String article();

    @Message("Geldt vanaf")
    String imposedOn();

    @Message("Geldt vanaf {date}")
    String imposedFrom(String date);

    @Message("Gold van {from} tot en met {until}")
    String imposedBetween(String from, String until);

    @Message("Telt mee voor de uitkomst")
    String binding();

    @Message("Wordt alleen gevolgd")
    String monitored();

    @Message("Let op")
    String note();

    @Message("Programma")
    String programme();

    @Message("Ten minste dit percentage")
    String percentage();

    @Message("Zoveel medewerkers mogen altijd ontbreken")
    String allowMissing();

    @Message("Telt ook als gedekt")
    String countsAsCovered();

    @Message("Nagekeken in de laatste maanden")
    String reviewedMonths();

    @Message("Ten minste zoveel aandachtsfunctionarissen")
    String minimum();

    @Message("Dit aantal geldt per vestiging")
    String perUnit();

    @Message("De verplichting is toegevoegd.")
    String obligationAdded();

    @Message("Beëindig vandaag")
    String endObligation();

    @Message("Deze verplichting beëindigen")
    String endObligationAsk();

    @Message(
            "De verplichting telt dan niet meer voor peildata na vandaag. Wat al gecontroleerd is, blijft zoals het is.")
    String endObligationMeans();

    @Message("De verplichting is beëindigd. Eerdere controles blijven zoals ze waren.")
    String obligationEnded();

    @Message("Deze verplichting was al beëindigd.")
    String obligationEndedBefore();

    @Message("Het programma van het eigen beroep")
    String ownProgramme();

    @Message("Peildatums")
    String reportingDates();

    @Message("Peildatum")
    String referenceDate();

    @Message("Er zijn nog geen peildatums.")
    String noReportingDates();

    @Message("Peildatum toevoegen")
    String addReportingDate();

    @Message("De peildatum is toegevoegd.")
    String reportingDateAdded();

    @Message("Deze peildatum was er al.")
    String reportingDateKnown();

    @Message("Opgave")
    String statement();

    @Message("Ingediend op {date}")
    String handedIn(String date);

    @Message("Nog niet ingediend")
    String notHandedIn();

    @Message("Gevraagd op {date}")
    String requestedOn(String date);

    @Message("Vraag de opgave")
    String request();

    @Message("De opgave is gevraagd. De organisatie ziet dit bij haar opgaven.")
    String requested();

    @Message("De opgave was al gevraagd.")
    String requestedBefore();

    @Message("Controleer")
    String check();

    @Message("Controleer opnieuw")
    String checkAgain();

    @Message("De controle is gemaakt.")
    String checked();

    @Message("Deze controle was er al: er is niets veranderd.")
    String checkedBefore();

    @Message("Eerdere controles")
    String history();

    @Message("Er is nog niets gecontroleerd.")
    String noHistory();

    @Message("Gemaakt op")
    String madeAt();

    @Message("Handelingen")
    String actions();

    @Message("Controles")
    String checksTitle();

    @Message("Kies een peildatum")
    String chooseDate();

    @Message("Controleer alle afspraken op {date}")
    String checkAll(String date);

    @Message("Gecontroleerd: {n}. Nieuw: {added}.")
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

    @Message("Naar de afspraak")
    String toAgreement();

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
            "Op {moment} diende de organisatie een nieuwe opgave in voor deze peildatum: {covered} van de {counted} medewerkers gedekt. Deze controle verandert daar niet door. Controleer opnieuw om die opgave te beoordelen.")
    String newerStatement(String moment, int covered, int counted);

    @Message("Opgegeven aantal medewerkers: {headcount}. Geteld: {rows}.")
    String headcount(int headcount, int rows);

    @Message("Uitkomst van de controle van een afspraak, met de grondslag en het kenmerk van het vastgelegde resultaat")
    String packDescription();

    @Message("Kenmerk van de opgave (SHA-256)")
    String statementDigest();

    @Message("Tabel bij {name}")
    String table(String name);

    @Message("Ingediend")
    String statementIn();

    @Message("Gevraagd: {n}.")
    String requestedAll(int n);

    @Message("Er was niets te vragen: elke opgave is er of is al gevraagd.")
    String requestedNone();
}
