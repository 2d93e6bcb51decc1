package nl.meldcodewijzer.statement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for what a statement counts and releases. */
@MessageBundle("counts")
public interface CountsMessages {

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

    @Message(
            "{#if n == 1}1 regel{#else}{n} regels{/if}, per medewerker een regel zonder naam: vestiging, beroepsgroep, soort dienstverband, programma, status, afwezigheid en hoe het certificaat is behaald.")
    String releasedRows(int n);

    @Message("Geen namen, geen personeelsnummers, geen antwoorden en geen scores.")
    String releasedNoNames();

    @Message("{title}, versie {version}, vastgesteld op {adopted}, nagekeken op {reviewed}")
    String releasedDocument(String title, String version, String adopted, String reviewed);

    @Message("volledig volgens de checklist")
    String documentComplete();

    @Message("mist {n} {#when n}{#is 1}verplicht onderdeel{#else}verplichte onderdelen{/when} van de checklist")
    String documentIncomplete(int n);

    @Message("Er is geen vastgestelde meldcode op deze datum.")
    String noDocuments();

    @Message("{n} aandachtsfunctionarissen, zonder naam")
    String releasedOfficers(int n);
}
