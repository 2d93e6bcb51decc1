package nl.meldcodewijzer.statement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about statements. */
@MessageBundle("statement")
public interface StatementMessages {

    @Message("Opgaven")
    String title();

    @Message("Opgave maken")
    String newTitle();

    @Message("Opgave voor {date}")
    String receiptTitle(String date);

    @Message("Terug naar de opgaven")
    String backToList();

    @Message(
            "Met een opgave laat je aan de gemeente zien hoe je organisatie er op een peildatum voorstaat. De gemeente krijgt aantallen en nooit namen.")
    String introduction();

    @Message("Gevraagd door")
    String requests();

    @Message("Er is nog geen gemeente die een opgave vraagt. Je kunt er wel zelf een maken.")
    String noRequests();

    @Message("Gemeenten")
    String authorities();

    @Message("Afspraak")
    String agreement();

    @Message("Peildatum")
    String referenceDate();

    @Message("Gevraagd op")
    String requestedOn();

    @Message("Nog niet gevraagd")
    String notRequested();

    @Message("Opgave")
    String statement();

    @Message("Ingediend")
    String handedIn();

    @Message("Maak de opgave")
    String make();

    @Message("Komt nog")
    String later();

    @Message("Eerder ingediend")
    String history();

    @Message("Je organisatie heeft nog geen opgave ingediend.")
    String noHistory();

    @Message("Ingediend op")
    String handedInAt();

    @Message("Telt mee")
    String inScope();

    @Message("Gedekt")
    String covered();

    @Message("Bekijk de opgave van {date}")
    String open(String date);

    @Message("Bekijk")
    String openShort();

    @Message("Nieuwste voor deze peildatum")
    String newest();

    @Message("Vervangen door een latere opgave")
    String replaced();

    @Message("Bekijk eerst wat er in de opgave komt")
    String preview();

    @Message("Een datum tot en met vandaag.")
    String referenceDateHint();

    @Message("Dit komt in de opgave. Er is nog niets ingediend.")
    String previewIntroduction();

    @Message("Alle medewerkers op {date}")
    String figuresTitle(String date);

    @Message("Per vestiging")
    String perUnit();

    @Message("Per beroepsgroep")
    String perProfession();

    @Message("Onderdeel")
    String part();

    @Message("Zonder vestiging")
    String noUnit();

    @Message("Beroepsgroep onbekend")
    String unknownProfession();

    @Message("Nieuw, heeft nog tijd")
    String onboarding();

    @Message("Geldig")
    String valid();

    @Message("Geldig, nu verlengen")
    String renewalOpen();

    @Message("Verlopen, in de hersteltijd")
    String grace();

    @Message("Nieuwe versie nog doen")
    String behindOnChange();

    @Message("Verlopen")
    String expired();

    @Message("Niet gevolgd")
    String none();

    @Message("Afwezig")
    String absent();

    @Message("Wat de gemeente krijgt")
    String released();

    @Message("{n} regels zonder naam: vestiging, beroepsgroep, soort dienstverband en status.")
    String releasedRows(int n);

    @Message("Geen namen, geen personeelsnummers, geen antwoorden en geen scores.")
    String releasedNoNames();

    @Message("{title}, versie {version}, vastgesteld op {adopted}, nagekeken op {reviewed}")
    String releasedDocument(String title, String version, String adopted, String reviewed);

    @Message("volledig volgens de checklist")
    String documentComplete();

    @Message("mist {n} verplichte onderdelen van de checklist")
    String documentIncomplete(int n);

    @Message("Er is geen vastgestelde meldcode op deze datum.")
    String noDocuments();

    @Message("{n} aandachtsfunctionarissen, zonder naam")
    String releasedOfficers(int n);

    @Message("Ondertekenen")
    String sign();

    @Message("Aantal medewerkers volgens de eigen administratie")
    String headcount();

    @Message("Er zijn {n} regels geteld. Wijkt jouw aantal af? Dan ziet de gemeente dat verschil.")
    String headcountHint(int n);

    @Message("Waar komt dit aantal vandaan?")
    String headcountSource();

    @Message("Bijvoorbeeld: loonadministratie van oktober. Schrijf geen namen op.")
    String headcountSourceHint();

    @Message("Je functie")
    String function();

    @Message("Bijvoorbeeld: bestuurder. Schrijf geen naam op.")
    String functionHint();

    @Message("Ik verklaar dat deze opgave volledig is.")
    String complete();

    @Message("Dien de opgave in")
    String handIn();

    @Message("Alleen wie mag ondertekenen, kan de opgave indienen. Vraag het aan de tekenbevoegde van je organisatie.")
    String onlySignatory();

    @Message("De opgave kan nog niet worden ingediend")
    String errorTitle();

    @Message("De opgave is ingediend.")
    String done();

    @Message("Deze opgave was al ingediend. Er is niets veranderd.")
    String sameAsBefore();

    @Message("Kenmerk (SHA-256)")
    String digest();

    @Message("Met dit kenmerk is later na te gaan dat er niets aan de opgave is veranderd.")
    String digestHint();

    @Message("Opgegeven aantal medewerkers")
    String declared();

    @Message("Geteld in het personeelsoverzicht")
    String counted();

    @Message("Verschil met de telling")
    String difference();

    @Message("Herkomst van het aantal")
    String source();

    @Message("Ondertekend als")
    String signedAs();

    @Message("Wie er meetelden")
    String rowsTitle();

    @Message("Alleen je eigen organisatie ziet deze lijst met namen. De gemeente ziet haar niet.")
    String rowsIntroduction();

    @Message("Naam")
    String name();

    @Message("Naam verwijderd")
    String erased();

    @Message("Vestiging")
    String unit();

    @Message("Beroepsgroep")
    String profession();

    @Message("Status")
    String status();

    @Message("Afwezig, telt niet mee")
    String absentRow();

    @Message("Kies een datum, bijvoorbeeld 1 oktober 2026.")
    String wrongDate();

    @Message("Schrijf een heel getal, bijvoorbeeld 25.")
    String wrongNumber();

    @Message("Uitkomsten van controles door gemeenten")
    String checks();

    @Message("Er is nu geen opgave die je nog moet indienen.")
    String nothingDue();

    @Message("Wat gemeenten vroegen en gaan vragen")
    String allRequests();

    @Message("Stand")
    String state();

    @Message("Tabel met eerdere opgaven")
    String historyTable();

    @Message("Tabel met wie er meetelden")
    String rowsTable();

    @Message("Pagina's met regels")
    String rowPages();

    @Message("Pagina {number} van {last}")
    String rowPage(int number, int last);

    @Message("Vorige")
    String previousRows();

    @Message("Volgende")
    String nextRows();
}
