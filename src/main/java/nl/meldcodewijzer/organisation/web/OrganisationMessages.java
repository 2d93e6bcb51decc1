package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that all pages of an organisation share: its tabs, and what forms say. */
@MessageBundle("organisation")
public interface OrganisationMessages {

    @Message("Overzicht")
    String overview();

    @Message("Medewerkers")
    String staff();

    @Message("Groepen")
    String groups();

    @Message("Importeren")
    String importing();

    @Message("Meldcode")
    String meldcode();

    @Message("Aandachtsfunctionarissen")
    String officers();

    @Message("Opgaven")
    String statements();

    @Message("Binnen de organisatie")
    String within();

    @Message("Opslaan")
    String save();

    @Message("Opgeslagen.")
    String saved();

    @Message("Dit was al opgeslagen. Er is niets dubbel toegevoegd.")
    String alreadySaved();

    @Message("Terug zonder opslaan")
    String cancel();

    @Message("Toevoegen")
    String add();

    @Message("Maak een keuze")
    String choose();

    @Message("Vul dit veld in.")
    String required();

    @Message("Gebruik hoogstens {most} tekens.")
    String tooLong(int most);

    @Message("Schrijf een datum als 2026-05-01 of 1-5-2026.")
    String notADate();

    @Message("Deze dag bestaat niet. Controleer de datum.")
    String noSuchDay();

    @Message("De laatste dag ligt vóór de eerste dag.")
    String endsBeforeItBegins();

    @Message("Nu staat hier: {value}")
    String standsNow(String value);

    @Message("ja")
    String ticked();

    @Message("nee")
    String notTicked();

    @Message("niets")
    String nothing();

    @Message("Kies iets uit de lijst.")
    String chooseFromList();

    @Message("Er klopt nog iets niet")
    String wrongTitle();

    @Message("Ja")
    String yes();

    @Message("Deels")
    String partly();

    @Message("Nee")
    String no();

    @Message("tot en met {day}")
    String until(String day);

    @Message("vanaf")
    String from();

    @Message("tot en met")
    String throughLabel();

    @Message("Acties")
    String actions();

    @Message("sinds {day}")
    String since(String day);

    @Message("vanaf {day}")
    String startsOn(String day);

    @Message("van {from} tot en met {until}")
    String between(String from, String until);

    @Message("In dienst")
    String employed();

    @Message("Leeg zolang er geen einddatum is.")
    String lastDayHint();

    @Message("Vestiging")
    String unit();

    @Message("Naam gewist")
    String erasedName();

    @Message("Corrigeren")
    String correct();

    @Message("Naar de lijst met medewerkers")
    String backToStaff();

    @Message("De hele organisatie")
    String allUnits();

    @Message("{name} (gesloten)")
    String closedUnit(String name);

    @Message("Bewijzen")
    String evidence();
}
