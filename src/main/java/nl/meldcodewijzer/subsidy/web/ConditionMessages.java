package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of conditions: what each kind asks, its figures, and how it was judged. */
@MessageBundle("condition")
public interface ConditionMessages {

    @Message("Geschoolde medewerkers")
    String trainedShare();

    @Message("Meldcode op orde")
    String documentCurrent();

    @Message("Aandachtsfunctionaris aangewezen")
    String officerAppointed();

    @Message("Er is voor deze peildatum geen opgave ingediend.")
    String noStatement();

    @Message("De opgave bevat alleen aantallen. Daarmee is dit niet te beoordelen.")
    String countsOnly();

    @Message("Deze verplichting geldt pas vanaf {date}.")
    String beforeImposed(String date);

    @Message(
            "{#when unknown}{#is 1}Van 1 medewerker{#else}Van {unknown} medewerkers{/when} is de beroepsgroep niet bekend. Dat kan de uitkomst veranderen. {#when counted}{#is 1}Er telt 1 medewerker mee. Geldig geschoold: {covered}.{#else}Geldig geschoold: {covered} van de {counted} medewerkers die meetellen.{/when}")
    String unknownProfession(int unknown, int covered, int counted);

    @Message("Op de peildatum telt niemand mee voor deze verplichting.")
    String nothingInScope();

    @Message(
            "Geldig geschoold: {covered} van de {counted} medewerkers die meetellen. Dat is {share}%. Afgesproken is ten minste {percentage}%. {verdict}")
    String shareSentence(int covered, int counted, int share, int percentage, String verdict);

    @Message(
            "Er telt 1 medewerker mee. Geldig geschoold: {covered}. Afgesproken is ten minste {percentage}%. {verdict}")
    String shareOfOne(int covered, int percentage, String verdict);

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
            "De meldcode is op orde bij {current} van de {needed} vestigingen: vastgesteld bij {adopted}, volledig bij {complete}, op tijd nagekeken bij {reviewed}.")
    String documentPerUnit(int current, int needed, int adopted, int complete, int reviewed);

    @Message("Aangewezen aandachtsfunctionarissen: {appointed}. Afgesproken is ten minste {minimum}.")
    String officers(int appointed, int minimum);

    @Message(
            "Aangewezen aandachtsfunctionarissen: {appointed}. Afgesproken is ten minste {minimum} per vestiging. Vestigingen met te weinig: {unitsShort}.")
    String officersPerUnit(int appointed, int minimum, int unitsShort);

    @Message("{n} maanden")
    String months(long n);

    @Message("{n} dagen")
    String days(int n);

    @Message("Verlopen, in de hersteltijd")
    String grace();

    @Message("Nieuw, heeft nog tijd")
    String onboarding();

    @Message("Nieuwe versie nog doen")
    String behindOnChange();

    @Message("Ten minste {percentage}% van de medewerkers heeft een geldig certificaat van {programme}.")
    String ruleShare(int percentage, String programme);

    @Message(
            "Ten minste {percentage}% van de medewerkers heeft een geldig certificaat van het programma voor hun beroep.")
    String ruleShareOwn(int percentage);

    @Message("De meldcode is volledig en in de laatste {period} nagekeken.")
    String ruleDocument(String period);

    @Message("Aantal aandachtsfunctionarissen: ten minste {minimum}.")
    String ruleOfficers(int minimum);

    @Message("Aantal aandachtsfunctionarissen per vestiging: ten minste {minimum}.")
    String ruleOfficersPerUnit(int minimum);

    @Message("Gedekt")
    String figureCovered();

    @Message("Tellen mee")
    String figureCounted();

    @Message("Ontbreken")
    String figureMissing();

    @Message("Gevraagd percentage")
    String figurePercentage();

    @Message("Geldig")
    String figureValid();

    @Message("Geldig, nu verlengen")
    String figureRenewalOpen();

    @Message("Verlopen")
    String figureExpired();

    @Message("Niet gevolgd")
    String figureNone();

    @Message("Afwezig, telt niet mee")
    String figureAbsent();

    @Message("Beroepsgroep onbekend")
    String figureUnknownProfession();

    @Message("Nodig")
    String figureNeeded();

    @Message("Vastgesteld")
    String figureAdopted();

    @Message("Volledig")
    String figureComplete();

    @Message("Op tijd nagekeken")
    String figureReviewed();

    @Message("Op orde")
    String figureCurrent();

    @Message("Aangewezen")
    String figureAppointed();

    @Message("Helpen collega's met een zorg (direct)")
    String figureDirect();

    @Message("Zorgen dat de organisatie goed met de meldcode werkt (indirect)")
    String figureIndirect();

    @Message("Vervangers")
    String figureDeputies();

    @Message("Met geldige scholing")
    String figureTrained();

    @Message("Afgesproken minimum")
    String figureMinimum();

    @Message("Vestigingen met te weinig")
    String figureUnitsShort();
}
