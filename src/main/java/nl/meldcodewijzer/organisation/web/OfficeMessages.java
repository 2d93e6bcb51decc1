package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about written meldcodes, attention officers and the cards of units. */
@MessageBundle("office")
public interface OfficeMessages {

    @Message("Een advies, geen eis van de wet.")
    String advice();

    @Message("Onze meldcode")
    String documents();

    @Message("Welke versie van de meldcode geldt, en staat er alles in wat de wet vraagt?")
    String documentsIntro();

    @Message("Er is nog geen meldcode geregistreerd. Registreer de versie die nu geldt.")
    String noDocuments();

    @Message("Er geldt vandaag geen meldcode. Registreer de versie die nu geldt.")
    String nothingInForce();

    @Message("Meldcode registreren")
    String newDocument();

    @Message("Meldcode corrigeren")
    String correctDocument();

    @Message("Titel")
    String documentTitle();

    @Message("Meldcode huiselijk geweld en kindermishandeling")
    String documentTitleDefault();

    @Message("Versie")
    String documentVersion();

    @Message("Voor welke vestiging")
    String documentUnit();

    @Message("Vastgesteld op")
    String adoptedOn();

    @Message("Vastgesteld door")
    String adoptedBy();

    @Message("Een functie of orgaan, bijvoorbeeld: bestuur. Een naam is niet nodig.")
    String adoptedByHint();

    @Message("Laatst bekeken op")
    String reviewedOn();

    @Message("De dag waarop iemand het document voor het laatst heeft nagelopen.")
    String reviewedOnHint();

    @Message("Opnieuw bekijken voor")
    String reviewBefore();

    @Message("De wet noemt geen termijn. Elk jaar is een goede gewoonte.")
    String reviewBeforeHint();

    @Message("Bestand")
    String documentFile();

    @Message("PDF, Word (.docx), ODT, PNG of JPG, hoogstens 20 MB. Zonder cliëntgegevens.")
    String documentFileHint();

    @Message(
            "Er is al een bestand. Laat dit leeg om het te houden. PDF, Word (.docx), ODT, PNG of JPG, hoogstens 20 MB.")
    String documentFileKept();

    @Message("Deze dag is nog niet geweest.")
    String notInTheFuture();

    @Message("Deze dag ligt voor de vaststelling of in de toekomst.")
    String reviewedBetween();

    @Message("Deze dag moet na de laatste keer bekijken liggen.")
    String reviewAfter();

    @Message("Kies een checklist.")
    String chooseChecklist();

    @Message("Beantwoord dit punt.")
    String answerPoint();

    @Message("Checklist: {name}")
    String checklistTitle(String name);

    @Message("Dit vraagt de wet: {basis}.")
    String checklistBinding(String basis);

    @Message("Voor deze sector is de meldcode niet wettelijk verplicht. De lijst is een advies.")
    String checklistAdvice();

    @Message("Andere checklist")
    String otherChecklist();

    @Message("Tonen")
    String show();

    @Message("Geldt nu")
    String inForce();

    @Message("Vervangen")
    String replaced();

    @Message("Ingetrokken")
    String withdrawn();

    @Message("Geldt niet")
    String notInForce();

    @Message("Ingetrokken op {day}.")
    String withdrawnOn(String day);

    @Message("Alles wat nodig is, staat erin.")
    String complete();

    @Message("Dit ontbreekt of is niet af:")
    String missingTitle();

    @Message("Dit document moet opnieuw worden bekeken.")
    String reviewDue();

    @Message("Intrekken")
    String withdraw();

    @Message("De versie is ingetrokken.")
    String documentWithdrawn();

    @Message("Bestand downloaden")
    String download();

    @Message("Vastgesteld op {day} door {by}.")
    String adoptedLine(String day, String by);

    @Message("Laatst bekeken op {on}, opnieuw voor {before}.")
    String reviewLine(String on, String before);

    @Message(
            "Bij wie kunnen collega's terecht met vragen over de meldcode? Een aandachtsfunctionaris is geen wettelijke plicht, wel een sterk advies.")
    String officersIntro();

    @Message("Er is vandaag geen aandachtsfunctionaris. Wijs er een aan.")
    String nobody();

    @Message("Zonder aandachtsfunctionaris: {names}.")
    String unitsWithout(String names);

    @Message("Aandachtsfunctionaris toevoegen")
    String newOfficer();

    @Message("Aandachtsfunctionaris wijzigen")
    String changeOfficer();

    @Message(
            "Alleen de organisatie ziet de naam. Op de kaart van de vestiging staat geen naam, tenzij je die daar zelf opschrijft.")
    String officerIntro();

    @Message("Naam")
    String officerName();

    @Message("Alleen voor binnen de organisatie.")
    String officerNameHint();

    @Message("Taak")
    String officerKind();

    @Message("Begeleidt collega's bij een vermoeden (direct)")
    String direct();

    @Message("Zorgt voor beleid en uitvoering (indirect)")
    String indirect();

    @Message("Is vervanger")
    String deputy();

    @Message("vervanger")
    String deputyShort();

    @Message("Aangewezen vanaf")
    String appointedFrom();

    @Message("Tot en met")
    String appointedUntil();

    @Message("Scholing")
    String training();

    @Message("Bijvoorbeeld: training aandachtsfunctionaris.")
    String trainingHint();

    @Message("Scholing geldig tot en met")
    String trainedUntil();

    @Message("Scholing verlopen")
    String trainingEnded();

    @Message("Niet meer")
    String former();

    @Message("Nog niemand aangewezen.")
    String noOfficers();

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

    @Message("Wat nog ontbreekt, zien bezoekers niet als een lege plek: het staat er gewoon niet.")
    String cardMissingHint();

    @Message("{fact}: nu toevoegen")
    String addFact(String fact);

    @Message("Poster voor {unit} (pdf)")
    String posterOf(String unit);

    @Message("Zorgen over geweld?")
    String posterHeading();

    @Message("Gevaar nu: 112")
    String posterDanger();

    @Message("Veilig Thuis 0800-2000")
    String posterAdvice();

    @Message("gratis, dag en nacht, ook voor advies zonder namen")
    String posterAdviceHint();

    @Message("Scan de code: wie kun je hier bereiken, en wat is je volgende stap?")
    String posterScan();

    @Message("QR-code naar de kaart van {unit}")
    String posterSquare(String unit);

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

    @Message("Ook te bereiken")
    String cardOther();

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

    @Message("Wijzigen")
    String changeContact();

    @Message("Regel op de kaart wijzigen")
    String changeContactTitle();

    @Message("De regel staat niet meer op de kaart.")
    String contactRemoved();

    @Message("Kaart van {unit}")
    String cardOf(String unit);

    @Message("Kaarten van de vestigingen")
    String cards();

    @Message("Is er nu iemand in gevaar?")
    String dangerQuestion();

    @Message("Bel 112")
    String dangerCall();

    @Message("Bel Veilig Thuis 0800-2000")
    String adviceCall();

    @Message("Ja, of ik weet het niet zeker: bel meteen 112.")
    String dangerText();

    @Message(
            "Nee, maar ik maak me zorgen. Veilig Thuis denkt mee: gratis, dag en nacht. Advies vragen kan zonder de naam van het gezin te noemen.")
    String adviceText();

    @Message("Wie kan ik bereiken?")
    String cardPeople();

    @Message("Deze vestiging heeft een aandachtsfunctionaris.")
    String cardOfficer();

    @Message("Deze vestiging heeft een aandachtsfunctionaris en een vervanger.")
    String cardOfficerAndDeputy();

    @Message("De organisatie heeft nog geen nummer op deze kaart gezet. Vraag je leidinggevende wie te bereiken is.")
    String cardNoContacts();

    @Message("Wat is nu de volgende stap?")
    String cardSteps();

    @Message("Schrijf hier niets op over een cliënt. Dat hoort in het dossier.")
    String cardNote();
}
