package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.meldcodewijzer.organisation.EmploymentKind;

/** The words of the register and of all pages of an organisation. */
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

    @Message("Medewerker toevoegen")
    String newStaff();

    @Message("Vul in wat er in de personeelsadministratie staat. Geen BSN, geen geboortedatum en geen cliëntgegevens.")
    String newStaffIntro();

    @Message("De medewerker staat in het register.")
    String staffAdded();

    @Message("Voornaam")
    String firstName();

    @Message("Achternaam")
    String lastName();

    @Message("E-mailadres")
    String email();

    @Message("Mag leeg blijven als de medewerker geen e-mail van het werk heeft.")
    String emailHint();

    @Message("Schrijf een adres als naam@voorbeeld.nl, of laat het veld leeg.")
    String notAnEmail();

    @Message("Personeelsnummer")
    String staffNumber();

    @Message("Met dit nummer herkennen wij de medewerker bij een import.")
    String staffNumberHint();

    @Message("Vul een personeelsnummer of een e-mailadres in.")
    String noKey();

    @Message("Dienstverbandnummer")
    String contractNumber();

    @Message("Alleen nodig als iemand meer dan een dienstverband heeft.")
    String contractNumberHint();

    @Message("Soort dienstverband")
    String kind();

    @Message("In dienst vanaf")
    String firstDay();

    @Message("Laatste dag")
    String lastDay();

    @Message("Leeg zolang er geen einddatum is.")
    String lastDayHint();

    @Message("Beroepsgroep")
    String profession();

    @Message("Vestiging")
    String unit();

    @Message("Geen vaste vestiging")
    String noUnit();

    @Message("Team")
    String team();

    @Message("Functie")
    String job();

    @Message("Schrijf hier geen cliëntgegevens.")
    String noClientData();

    @Message("Naam gewist")
    String erasedName();

    @Message("Wijzigen: {name}")
    String changeOf(String name);

    @Message("Een wijziging geldt vanaf een dag. Wat daarvoor gold, blijft staan.")
    String changeIntro();

    @Message("Vanaf welke dag")
    String changeFrom();

    @Message("De eerste dag waarop het nieuwe geldt.")
    String changeFromHint();

    @Message("Corrigeren: {name}")
    String correctionOf(String name);

    @Message(
            "Een correctie zegt dat iets altijd al anders was. De oude gegevens verdwijnen uit het register. Is er iets veranderd? Gebruik dan wijzigen.")
    String correctIntro();

    @Message("Uit dienst: {name}")
    String endOf(String name);

    @Message("Dienstverband beëindigen")
    String end();

    @Message("De laatste dag telt nog mee. Certificaten en antwoorden blijven van de medewerker zelf.")
    String endIntro();

    @Message("Afwezig: {name}")
    String absenceOf(String name);

    @Message("Schrijf geen reden op. Wie afwezig is, telt apart in de cijfers.")
    String absenceIntro();

    @Message("Eerste dag afwezig")
    String awayFrom();

    @Message("Tot en met")
    String awayUntil();

    @Message("Leeg als het nog niet bekend is.")
    String awayUntilHint();

    @Message("Functie erbij: {name}")
    String oneMorePostOf(String name);

    @Message("Voor wie op twee plekken tegelijk werkt, of twee functies tegelijk heeft.")
    String oneMorePostIntro();

    @Message("Functies")
    String postsTitle();

    @Message("Er is nog geen functie. Voeg een functie toe.")
    String noPosts();

    @Message("Wijzigen vanaf een dag")
    String change();

    @Message("Corrigeren")
    String correct();

    @Message("Functie erbij")
    String addPost();

    @Message("Uit dienst")
    String endEmployment();

    @Message("Ook mogelijk")
    String alsoPossible();

    @Message("Afwezig melden")
    String away();

    @Message("Afwezigheid")
    String awayTitle();

    @Message("Geen afwezigheid bekend.")
    String noAway();

    @Message("Is terug vanaf vandaag")
    String backToday();

    @Message("Eigen account")
    String accountTitle();

    @Message("Gekoppeld aan een eigen account sinds {day}.")
    String linkedSince(String day);

    @Message(
            "Nog niet gekoppeld aan een eigen account. Tot die tijd tellen certificaten niet mee voor deze organisatie.")
    String notLinked();

    @Message("Er is al een activatiebrief gemaakt. De code daarop werkt nog.")
    String isInvited();

    @Message("Activatiebrief maken")
    String printSlip();

    @Message("Maakte je al eerder een brief? De code daarop werkt dan niet meer.")
    String printSlipHint();

    @Message("Koppeling beëindigen")
    String unlink();

    @Message("De organisatie ziet deze certificaten dan niet meer. De medewerker houdt alles.")
    String unlinkHint();

    @Message("De koppeling is beëindigd.")
    String unlinked();

    @Message("Periode")
    String period();

    @Message("Functie")
    String function();

    @Message("deze functie: {name}")
    String thisPost(String name);

    @Message("Naar de lijst met medewerkers")
    String backToStaff();

    @Message("Niet in dienst vandaag")
    String isNotHere();

    @Message("Activatiebrieven")
    String slips();

    @Message(
            "Geef elke medewerker de eigen brief. De codes staan alleen nu op het scherm. Print de brieven meteen: elke brief komt op een eigen pagina.")
    String slipsIntro();

    @Message("{#if count == 1}1 medewerker heeft{#else}{count} medewerkers hebben{/if} nog geen eigen account.")
    String slipsWaiting(int count);

    @Message("Iedereen in dienst heeft een eigen account. Er zijn geen brieven nodig.")
    String slipsNone();

    @Message("Brieven maken")
    String slipsMake();

    @Message("Codes die je eerder uitgaf aan deze medewerkers, werken daarna niet meer.")
    String slipsMakeHint();

    @Message("Voor {name}")
    String slipHello(String name);

    @Message("{organisation} vraagt je de training over de meldcode te volgen. Zo begin je:")
    String slipText(String organisation);

    @Message("Ga naar {address}")
    String slipStep1(String address);

    @Message("Typ je code:")
    String slipStep2();

    @Message("Kies een wachtwoord dat alleen jij kent.")
    String slipStep3();

    @Message("De code werkt tot en met {day}, één keer.")
    String slipUntil(String day);

    @Message("Later inloggen zonder e-mail? Gebruik organisatiecode {organisation} en personeelsnummer {number}.")
    String slipLater(String organisation, String number);

    @Message("Je antwoorden en scores zijn van jou. Je werkgever ziet alleen of je training geldig is.")
    String slipPrivacy();

    @Message("De hele organisatie")
    String allUnits();

    @Message("{#when kind}"
            + "{#is EMPLOYEE}Medewerker{/is}"
            + "{#is AGENCY}Uitzendkracht of inhuur{/is}"
            + "{#is SELF_EMPLOYED}Zelfstandige{/is}"
            + "{#is TRAINEE}Stagiair{/is}"
            + "{#is VOLUNTEER}Vrijwilliger{/is}"
            + "{#is HOST_PARENT}Gastouder{/is}"
            + "{#is STUDENT}Leerling{/is}"
            + "{/when}")
    String kindName(EmploymentKind kind);

    @Message("Bewijzen")
    String evidence();
}
