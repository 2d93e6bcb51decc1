package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about agreements and checks. */
@MessageBundle("subsidy")
public interface SubsidyMessages {

    // kinds, outcomes, instruments

    @Message("Geschoolde medewerkers")
    String trainedShare();

    @Message("Meldcode op orde")
    String documentCurrent();

    @Message("Aandachtsfunctionaris aangewezen")
    String officerAppointed();

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

    // one sentence per obligation

    @Message("Er is voor deze peildatum geen opgave ingediend.")
    String noStatement();

    @Message("De opgave bevat alleen aantallen. Daarmee is dit niet te beoordelen.")
    String countsOnly();

    @Message("Deze verplichting geldt pas vanaf {date}.")
    String beforeImposed(String date);

    @Message(
            "Van {unknown} medewerkers is de beroepsgroep niet bekend. Dat kan de uitkomst veranderen. Geldig geschoold: {covered} van de {counted} medewerkers die meetellen.")
    String unknownProfession(int unknown, int covered, int counted);

    @Message("Op de peildatum telt niemand mee voor deze verplichting.")
    String nothingInScope();

    @Message(
            "Geldig geschoold: {covered} van de {counted} medewerkers die meetellen. Afgesproken is ten minste {percentage}%. {verdict}")
    String share(int covered, int counted, int percentage, String verdict);

    @Message("Dat is gehaald.")
    String shareMet();

    @Message("Dat is gehaald, omdat er altijd {allowed} mogen ontbreken.")
    String shareMetByAllowance(int allowed);

    @Message("Dat is niet gehaald.")
    String shareNotMet();

    @Message("De meldcode is vastgesteld, heeft alle verplichte onderdelen en is op tijd nagekeken.")
    String documentInOrder();

    @Message("Er is op de peildatum geen vastgestelde meldcode.")
    String documentMissing();

    @Message("De meldcode mist verplichte onderdelen van de checklist.")
    String documentIncomplete();

    @Message("De meldcode is langer dan {period} geleden nagekeken.")
    String documentNotReviewed(String period);

    @Message(
            "De meldcode is op orde bij {current} van de {needed} locaties: vastgesteld bij {adopted}, volledig bij {complete}, op tijd nagekeken bij {reviewed}.")
    String documentPerUnit(int current, int needed, int adopted, int complete, int reviewed);

    @Message("Aangewezen aandachtsfunctionarissen: {appointed}. Afgesproken is ten minste {minimum}.")
    String officers(int appointed, int minimum);

    @Message(
            "Aangewezen aandachtsfunctionarissen: {appointed}. Afgesproken is ten minste {minimum} per locatie. Locaties met te weinig: {unitsShort}.")
    String officersPerUnit(int appointed, int minimum, int unitsShort);

    @Message("{n} maanden")
    String months(long n);

    @Message("{n} dagen")
    String days(int n);
}
