package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about reporting dates and the statements that are asked for them. */
@MessageBundle("reporting")
public interface ReportingMessages {

    @Message("Vraag de opgaven die nog niet gevraagd zijn ({n})")
    String askStatements(int n);

    @Message("Vraag de opgave van {organisation}")
    String askOf(String organisation);

    @Message("gevraagd op {date}, nog niet ingediend. Bel of mail de organisatie.")
    String remind(String date);

    @Message("Nog niet gevraagd")
    String notRequested();

    @Message("Bekijk alle opgaven die er nog niet zijn ({n})")
    String seeMissing(int n);

    @Message("Peildatums")
    String reportingDates();

    @Message("Er zijn nog geen peildatums.")
    String noReportingDates();

    @Message("Peildatum toevoegen")
    String addReportingDate();

    @Message("De peildatum is toegevoegd.")
    String reportingDateAdded();

    @Message("Deze peildatum was er al.")
    String reportingDateKnown();

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

    @Message("Ingediend")
    String statementIn();

    @Message(
            "{#when n}{#is 1}1 opgave is gevraagd. De organisatie ziet{#else}{n} opgaven zijn gevraagd. De organisaties zien{/when} dit bij {#when n}{#is 1}haar{#else}hun{/when} opgaven.")
    String requestedAll(int n);

    @Message("Er was niets te vragen: elke opgave is er of is al gevraagd.")
    String requestedNone();
}
