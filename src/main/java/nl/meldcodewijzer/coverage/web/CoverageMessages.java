package nl.meldcodewijzer.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who is covered. */
@MessageBundle("coverage")
public interface CoverageMessages {

    @Message("Kies een organisatie")
    String choiceTitle();

    @Message("Je werkt voor meer dan een organisatie. Voor welke wil je nu iets doen?")
    String choiceIntro();

    @Message("Medewerkers")
    String staff();

    @Message("Download als CSV")
    String export();

    @Message("Medewerker toevoegen")
    String addStaff();

    @Message("Importeren")
    String importStaff();

    @Message("Activatiebrieven")
    String slips();

    @Message("Zoeken en kiezen")
    String filter();

    @Message("Tonen")
    String show();

    @Message("Alles tonen")
    String clear();

    @Message("Op datum")
    String onDay();

    @Message("Die datum kennen we niet. Je ziet hier de stand van vandaag.")
    String wrongDay();

    @Message("Kies een datum, bijvoorbeeld 1 oktober 2026.")
    String notADate();

    @Message("Status")
    String status();

    @Message("Elke status")
    String anyStatus();

    @Message("Vestiging")
    String unit();

    @Message("Elke vestiging")
    String anyUnit();

    @Message("Beroepsgroep")
    String profession();

    @Message("Elke beroepsgroep")
    String anyProfession();

    @Message("Naam of personeelsnummer")
    String nameOrNumber();

    @Message("{#if count == 1}1 medewerker{#else}{count} medewerkers{/if} op {day}")
    String found(int count, String day);

    @Message("Pagina {number} van {last}")
    String page(int number, int last);

    @Message("Vorige")
    String previous();

    @Message("Volgende")
    String next();

    @Message("Pagina's")
    String pages();

    @Message("Niemand gevonden. Kies minder filters of een andere datum.")
    String nobody();

    @Message(
            "Er staat nog niemand in het register. Importeer een bestand uit de personeelsadministratie of voeg een medewerker toe.")
    String nobodyYet();

    @Message("Naam")
    String name();

    @Message("Personeelsnummer")
    String staffNumber();

    @Message("Geldig tot en met")
    String validUntil();

    @Message("Team")
    String team();

    @Message("Naam gewist")
    String erased();

    @Message("afwezig")
    String absent();

    @Message("Afwezig")
    String absentCount();

    @Message("nog geen account")
    String notLinked();

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

    @Message("Nieuw, heeft nog tijd")
    String onboarding();

    @Message("Telt niet mee")
    String outside();

    @Message("Behaald")
    String provenance();

    @Message("Vandaag")
    String today();

    @Message("{name}")
    String home(String name);

    @Message("Stand op {day}")
    String picture(String day);

    @Message("Stand op {day}, als er niets verandert")
    String forecast(String day);

    @Message(
            "{day} ligt in de toekomst. Zo staat het er dan voor als er tot die dag niets verandert: niemand volgt of verlengt een training. Alleen wat nu al in het register staat, telt mee.")
    String ahead(String day);

    @Message(
            "{covered} van de {scope} {#if scope == 1}medewerker{#else}medewerkers{/if} {#if covered == 1}is{#else}zijn{/if} gedekt.")
    String coveredOf(int covered, int scope);

    @Message(
            "Gedekt betekent: met een geldig certificaat. Wie nu kan verlengen, is ook gedekt. Wie een nieuwe versie nog moet doen, is niet gedekt.")
    String coveredMeans();

    @Message("Er telt nog niemand mee. Importeer eerst de medewerkers.")
    String nothingInScope();

    @Message("Tellen mee")
    String inScope();

    @Message("Gedekt")
    String covered();

    @Message("Wat vraagt aandacht")
    String toDo();

    @Message("Wat vraagt aandacht op {day}")
    String toDoOn(String day);

    @Message("Er is {#if today}vandaag{#else}op die datum{/if} niets dat aandacht vraagt.")
    String allFine(boolean today);

    @Message("Samen")
    String together();

    @Message("Per vestiging")
    String perUnit();

    @Message("Per programma")
    String perProgramme();

    @Message("Onderdeel")
    String part();

    @Message("Zonder vestiging")
    String noUnit();

    @Message("Andere datum bekijken")
    String seeOtherDay();

    @Message(
            "{#if count == 1}1 medewerker heeft een verlopen certificaat.{#else}{count} medewerkers hebben een verlopen certificaat.{/if}")
    String toExpired(int count);

    @Message(
            "{#if count == 1}1 medewerker heeft de training nog niet gevolgd.{#else}{count} medewerkers hebben de training nog niet gevolgd.{/if}")
    String toNone(int count);

    @Message(
            "{#if count == 1}1 medewerker kan{#else}{count} medewerkers kunnen{/if} {#if today}nu{#else}op die datum{/if} verlengen.")
    String toRenew(int count, boolean today);

    @Message(
            "{#if count == 1}1 medewerker zit in de hersteltijd na het verlopen.{#else}{count} medewerkers zitten in de hersteltijd na het verlopen.{/if}")
    String toGrace(int count);

    @Message(
            "{#if count == 1}1 medewerker moet een nieuwe versie nog doen.{#else}{count} medewerkers moeten een nieuwe versie nog doen.{/if}")
    String toBehind(int count);

    @Message(
            "{#if count == 1}1 medewerker heeft nog geen eigen account. Certificaten van deze medewerker tellen niet mee.{#else}{count} medewerkers hebben nog geen eigen account. Hun certificaten tellen niet mee.{/if}")
    String toLink(int count);

    @Message(
            "{#if count == 1}1 bewijs van elders wacht op je besluit.{#else}{count} bewijzen van elders wachten op je besluit.{/if}")
    String toDecide(int count);

    @Message("Er geldt {#if today}vandaag{#else}op die datum{/if} geen geregistreerde meldcode.")
    String toRegisterMeldcode(boolean today);

    @Message("In de meldcode ontbreekt nog iets dat nodig is.")
    String toCompleteMeldcode();

    @Message("De meldcode moet opnieuw worden bekeken.")
    String toReviewMeldcode();

    @Message("Er is {#if today}vandaag{#else}op die datum{/if} geen aandachtsfunctionaris.")
    String toAppoint(boolean today);

    @Message("Er is {#if !today}op die datum {/if}geen vervanger voor de aandachtsfunctionaris.")
    String toAppointDeputy(boolean today);

    @Message("De scholing van een aandachtsfunctionaris is verlopen.")
    String toTrain();

    @Message("Je ziet of een training geldig is, nooit scores of antwoorden.")
    String privacy();

    @Message("Wat er in de lessen veranderde, en wie iets opnieuw moet doen")
    String toChanges();
}
