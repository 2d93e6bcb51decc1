package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the written meldcode of an organisation: its versions, and what should be in it. */
@MessageBundle("document")
public interface DocumentMessages {

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

    @Message("Een functie of orgaan, bijvoorbeeld: het bestuur. Een naam is niet nodig.")
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

    @Message(
            "Deze versie geldt vanaf vandaag niet meer. Je kunt dat niet terugdraaien, wel een nieuwe versie toevoegen.")
    String withdrawMeans();

    @Message("Ja, trek {title} ({version}) in")
    String withdrawSure(String title, String version);

    @Message("De versie is ingetrokken.")
    String documentWithdrawn();

    @Message("Bestand downloaden")
    String download();

    @Message("Vastgesteld op {day} door {by}.")
    String adoptedLine(String day, String by);

    @Message("Laatst bekeken op {on}, opnieuw voor {before}.")
    String reviewLine(String on, String before);
}
