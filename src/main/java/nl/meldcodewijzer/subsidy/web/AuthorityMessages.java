package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page of a municipality and of the figures of its region. */
@MessageBundle("authority")
public interface AuthorityMessages {

    @Message("Jouw gemeenten")
    String chooseTitle();

    @Message("Kies voor welke gemeente je werkt.")
    String chooseIntroduction();

    @Message("Je hebt nog geen toegang tot een gemeente. Vraag de beheerder om toegang.")
    String chooseNone();

    @Message("Gemeente {name}")
    String homeTitle(String name);

    @Message("Stand op peildatum {date}")
    String standOn(String date);

    @Message("Er is nog geen peildatum geweest.")
    String noReportingDate();

    @Message("Afspraken met deze peildatum")
    String reporting();

    @Message("Nog zonder opgave")
    String withoutStatement();

    @Message("Wat je nu kunt doen")
    String nextSteps();

    @Message("Controleer de afspraken op {date}")
    String checkOn(String date);

    @Message("Bekijk de uitkomsten")
    String seeOutcomes();

    @Message("Komende peildatums")
    String upcoming();

    @Message("Regio {name}")
    String regionTitle(String name);

    @Message(
            "Aantallen uit de opgaven van {#when organisations}{#is 1}1 organisatie{#else}{organisations} organisaties{/when} voor {date}. Groepen van minder dan 10 staan er niet apart bij. Aantallen zijn afgerond op 5.")
    String regionIntroduction(String date, int organisations);

    @Message("Er zijn te weinig opgaven om aantallen te tonen.")
    String regionEmpty();

    @Message("Gemeente")
    String municipality();

    @Message("Telt mee (afgerond)")
    String counted();

    @Message("Gedekt (afgerond)")
    String covered();

    @Message("Aandeel (afgerond)")
    String regionShare();

    @Message("Andere gemeenten samen")
    String together();

    @Message("Hele regio")
    String wholeRegion();
}
