package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.meldcodewijzer.organisation.RowFault;

/** The words about a staff file and its rows. */
@MessageBundle("staffimport")
public interface StaffImportMessages {

    @Message("{#when fault}"
            + "{#is REQUIRED}Dit veld is leeg.{/is}"
            + "{#is NO_KEY}Er staat geen personeelsnummer en geen e-mailadres.{/is}"
            + "{#is TOO_LONG}De tekst is te lang.{/is}"
            + "{#is TOO_MANY_CELLS}Deze rij heeft meer cellen dan de eerste regel.{/is}"
            + "{#is NOT_A_DATE}Dit is geen datum die wij kennen.{/is}"
            + "{#is NO_SUCH_DAY}Deze dag bestaat niet.{/is}"
            + "{#is UNLIKELY_YEAR}Dit jaartal kan niet kloppen.{/is}"
            + "{#is ENDS_BEFORE_IT_BEGINS}De laatste dag ligt vóór de eerste dag.{/is}"
            + "{#is NOT_AN_EMAIL}Dit is geen e-mailadres.{/is}"
            + "{#is UNKNOWN_KIND}Dit soort dienstverband kennen wij niet.{/is}"
            + "{#is UNKNOWN_UNIT}Deze vestiging hoort niet bij de organisatie.{/is}"
            + "{#is UNIT_NOT_THERE_THEN}Deze vestiging is er op die dag niet.{/is}"
            + "{#is UNKNOWN_PROFESSION}Deze beroepsgroep kennen wij niet.{/is}"
            + "{#is SAME_KEY}Deze medewerker staat ook op een andere rij.{/is}"
            + "{#is SEVERAL_WITH_EMAIL}Dit e-mailadres hoort bij meer dan een medewerker.{/is}"
            + "{#is LEADING_ZEROS}Dit personeelsnummer kennen wij met een ander aantal nullen vooraan.{/is}"
            + "{#is SEVERAL_POSTS}Deze medewerker heeft meer dan een functie tegelijk.{/is}"
            + "{#is CAME_BACK}Dit dienstverband is al afgelopen voordat deze periode begint.{/is}"
            + "{#is EFFECTIVE_AFTER_END}De ingangsdatum ligt na de laatste dag.{/is}"
            + "{/when}")
    String reason(RowFault fault);

    @Message("{#when fault}"
            + "{#is REQUIRED}Vul dit veld in.{/is}"
            + "{#is NO_KEY}Vul een personeelsnummer of een e-mailadres in.{/is}"
            + "{#is TOO_LONG}Gebruik hoogstens {other} tekens. Staat er misschien een los aanhalingsteken in de rij?{/is}"
            + "{#is TOO_MANY_CELLS}Zet aanhalingstekens om een tekst waarin een scheidingsteken staat.{/is}"
            + "{#is NOT_A_DATE}Schrijf de datum als 2024-02-01 of 1-2-2024.{/is}"
            + "{#is NO_SUCH_DAY}Controleer de dag en de maand.{/is}"
            + "{#is UNLIKELY_YEAR}Controleer het jaartal.{/is}"
            + "{#is ENDS_BEFORE_IT_BEGINS}De andere datum is {other}. Controleer beide datums.{/is}"
            + "{#is NOT_AN_EMAIL}Schrijf een adres als naam@voorbeeld.nl, of laat het veld leeg.{/is}"
            + "{#is UNKNOWN_KIND}Kies uit: {other}. Leeg betekent medewerker.{/is}"
            + "{#is UNKNOWN_UNIT}{#if other}Bedoel je: {other}?{#else}Gebruik een naam uit de lijst met vestigingen op de importpagina. Staat de vestiging daar niet? Laat het veld leeg of vraag de beheerder de vestiging toe te voegen.{/if}{/is}"
            + "{#is UNIT_NOT_THERE_THEN}Kies een vestiging die er in deze periode is.{/is}"
            + "{#is UNKNOWN_PROFESSION}{#if other}Bedoel je: {other}?{#else}Gebruik een naam uit de lijst met beroepsgroepen op de importpagina.{/if}{/is}"
            + "{#is SAME_KEY}Kijk ook op rij {other}. Houd een van de twee rijen, of geef elk dienstverband een eigen dienstverbandnummer.{/is}"
            + "{#is SEVERAL_WITH_EMAIL}Vul het personeelsnummer in.{/is}"
            + "{#is LEADING_ZEROS}Bij ons staat {other}. Excel laat nullen vooraan weg: maak er een tekstkolom van en schrijf het nummer zoals het was.{/is}"
            + "{#is SEVERAL_POSTS}Wijzig de functies van deze medewerker op de eigen pagina van de medewerker.{/is}"
            + "{#is CAME_BACK}De laatste dag was {other}. Geef het nieuwe dienstverband een eigen dienstverbandnummer.{/is}"
            + "{#is EFFECTIVE_AFTER_END}De laatste dag is {other}. Laat de ingangsdatum leeg of kies een eerdere dag.{/is}"
            + "{/when}")
    String hint(RowFault fault, String other);

    @Message("Medewerkers importeren")
    String importTitle();

    @Message(
            "Kies een CSV- of Excel-bestand (.xlsx) uit de personeelsadministratie. Je ziet eerst wat er zou veranderen. Hetzelfde bestand nog een keer importeren verandert niets.")
    String importIntro();

    @Message("Bestand")
    String importFile();

    @Message(
            "De eerste regel bevat de kolomnamen. De volgorde is vrij. Geen BSN, geen geboortedatum, geen cliëntgegevens.")
    String importFileHint();

    @Message("Bestand bekijken")
    String importCheck();

    @Message("Kies eerst een bestand.")
    String chooseFile();

    @Message("Welke kolommen")
    String importColumns();

    @Message(
            "Verplicht: voornaam, achternaam, beroepsgroep, in_dienst, en een personeelsnummer of e-mailadres. Datums als 2024-02-01 of 1-2-2024.")
    String importRequired();

    @Message(
            "ingangsdatum is de dag vanaf wanneer gewijzigde gegevens van een bekende medewerker gelden. Leeg is vandaag. Een kolom die je weglaat, verandert niets.")
    String importEffective();

    @Message("Vestigingen die wij kennen")
    String importUnits();

    @Message("Beroepsgroepen die wij kennen")
    String importProfessions();

    @Message("Eerder geïmporteerd")
    String importLatest();

    @Message("Er is nog niets geïmporteerd.")
    String importNever();

    @Message("Dit gaat er gebeuren")
    String importPreview();

    @Message("Bestand: {file}")
    String importOf(String file);

    @Message("rijen gelezen")
    String rowsRead();

    @Message("nieuw")
    String created();

    @Message("gewijzigd")
    String changed();

    @Message("ongewijzigd")
    String unchanged();

    @Message("Nieuw")
    String createdTitle();

    @Message("Gewijzigd")
    String changedTitle();

    @Message("{column}: was {#if was}{was}{#else}leeg{/if}, wordt {#if becomes}{becomes}{#else}leeg{/if}")
    String changedCell(String column, String was, String becomes);

    @Message(", vanaf {day}")
    String from(String day);

    @Message("rijen met een fout")
    String rejectedRows();

    @Message("niet in het bestand")
    String leavers();

    @Message("Rijen met een fout")
    String importWrongTitle();

    @Message("Deze rijen worden overgeslagen. De andere rijen kun je gewoon overnemen.")
    String importWrongIntro();

    @Message("Download alleen deze rijen")
    String importWrongDownload();

    @Message("Rij")
    String row();

    @Message("Kolom")
    String column();

    @Message("Waarde")
    String value();

    @Message("Wat is er mis")
    String whatIsWrong();

    @Message("Wat kun je doen")
    String whatToDo();

    @Message("En nog {count}. Download de rijen om alles te zien.")
    String more(int count);

    @Message("En nog {count}.")
    String moreLeavers(int count);

    @Message("Niet in het bestand")
    String leaversTitle();

    @Message(
            "Deze medewerkers zijn in dienst, maar staan niet in het bestand. Ze blijven staan. Is iemand weg? Open de medewerker en zet de laatste dag.")
    String leaversIntro();

    @Message("Deze kolommen kennen wij niet en slaan wij nooit op: {names}.")
    String skippedColumns(String names);

    @Message("Overnemen")
    String importApply();

    @Message("Er valt niets over te nemen.")
    String importNothing();

    @Message("Ander bestand kiezen")
    String importOther();

    @Message("Overgenomen")
    String importDone();

    @Message("Het bestand is overgenomen.")
    String importDoneText();

    @Message("Maak activatiebrieven voor wie nog geen account heeft")
    String importSlips();

    @Message("Naar de medewerkers")
    String toStaff();
}
