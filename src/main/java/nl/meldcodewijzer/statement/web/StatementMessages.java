package nl.meldcodewijzer.statement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about statements: what is asked for and what was handed in. */
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
            "Met een opgave laat je aan de gemeente zien hoe je organisatie er op een peildatum voorstaat. De gemeente krijgt per medewerker een regel zonder naam: vestiging, beroepsgroep, soort dienstverband, programma, status, afwezigheid en hoe het certificaat is behaald.")
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

    @Message("Nieuwste voor deze peildatum")
    String newest();

    @Message("Vervangen door een latere opgave")
    String replaced();

    @Message("Bekijk eerst wat er in de opgave komt")
    String preview();

    @Message("Een datum tot en met vandaag.")
    String referenceDateHint();

    @Message("De opgave is ingediend.")
    String done();

    @Message("Deze opgave was al ingediend. Er is niets veranderd.")
    String sameAsBefore();

    @Message("Naam")
    String name();

    @Message("Vestiging")
    String unit();

    @Message("Beroepsgroep")
    String profession();

    @Message("Status")
    String status();

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
}
