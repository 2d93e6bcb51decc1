package nl.meldcodewijzer.evidence.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of completions from elsewhere. */
@MessageBundle("evidence")
public interface EvidenceMessages {

    @Message("Bewijzen van elders")
    String title();

    @Message("Deed iemand de training ergens anders? Kijk het bewijs na en schrijf op waarom je het accepteert. "
            + "Het telt mee vanaf de dag waarop je het accepteert.")
    String intro();

    @Message("Wacht op jou")
    String waiting();

    @Message("Er wacht niets.")
    String noneWaiting();

    @Message("Ingestuurd op {date}")
    String handedIn(String date);

    @Message("Afgerond op {date}")
    String completed(String date);

    @Message("Geldig tot en met {date}, volgens het bewijs zelf")
    String paperUntil(String date);

    @Message("Bekijk het bestand")
    String openFile();

    @Message("Reden")
    String reason();

    @Message("Je collega leest dit. Schrijf bijvoorbeeld wat je hebt nagekeken. Zet er niets in over cliënten.")
    String reasonHint();

    @Message("Accepteren")
    String accept();

    @Message("Kies of je het bewijs accepteert.")
    String chooseDecision();

    @Message("Niet accepteren")
    String decline();

    @Message("Schrijf een reden.")
    String reasonMissing();

    @Message("Maak de tekst korter: hoogstens {most} tekens.")
    String tooLong(int most);

    @Message("Geaccepteerd. Je collega ziet dit op de eigen pagina.")
    String accepted();

    @Message("Niet geaccepteerd. Je collega leest je reden.")
    String declined();

    @Message("Dit bewijs wacht niet meer. Er is al over besloten, of je collega trok het terug.")
    String decidedBefore();

    @Message("Ditzelfde bewijs is al geaccepteerd. Accepteren kan niet nog een keer. "
            + "Kies 'Niet accepteren' en schrijf dat je collega het certificaat al heeft.")
    String standsAlready();

    @Message("Ditzelfde bewijs is eerder geaccepteerd en daarna ingetrokken. Het kan niet opnieuw worden geaccepteerd. "
            + "Je kunt het alleen afwijzen.")
    String takenBack();

    @Message("Wie dit instuurde, is niet meer aan dit dienstverband gekoppeld. Accepteren kan daarom niet.")
    String noLongerLinked();

    @Message("Lijst invoeren")
    String newList();

    @Message("Voor een cursusdag, een erkende cursus of afrondingen uit een ander systeem. Eén persoon mag ook.")
    String newListHint();

    @Message("Door jullie geaccepteerd, ook wat daarna is ingetrokken")
    String acceptedHeading();

    @Message("Er is nog niets geaccepteerd.")
    String noneAccepted();

    @Message("Certificaat {number}")
    String certificate(String number);

    @Message("Telt mee zodra deze collega het account activeert.")
    String notLinked();

    @Message("Deze collega heeft het certificaat, en is niet meer aan jullie gekoppeld.")
    String linkedNoMore();

    @Message("Niet geaccepteerd op {date}. {reason}")
    String declinedOn(String date, String reason);

    @Message("Ingestuurd, en besloten")
    String decidedHeading();

    @Message("Pagina {number} van {last}")
    String page(int number, int last);

    @Message("Vorige")
    String previous();

    @Message("Volgende")
    String next();

    @Message("Pagina's")
    String pages();

    @Message("Geaccepteerd op {date}. {reason}")
    String acceptedOn(String date, String reason);

    @Message("Ingetrokken op {date}. {reason}")
    String withdrawnOn(String date, String reason);

    @Message("Het certificaat is ingetrokken op {date} en telt sindsdien niet meer mee.")
    String revokedOn(String date);

    @Message("Intrekken")
    String withdraw();

    @Message("Let op: na het intrekken kun je hetzelfde bewijs van deze collega niet opnieuw accepteren.")
    String withdrawIsFinal();

    @Message("Jullie akkoord is ingetrokken.")
    String withdrawn();

    @Message("Dit was al ingetrokken.")
    String withdrawnBefore();

    @Message("Medewerker van wie de naam is gewist")
    String nameless();

    @Message("Bewijzen invoeren")
    String listTitle();

    @Message("Soort")
    String kind();

    @Message("Cursusdag of bijeenkomst")
    String attendance();

    @Message("Erkende cursus")
    String recognised();

    @Message("Bewijs van elders")
    String external();

    @Message("Uit een ander systeem")
    String imported();

    @Message("Programma")
    String programme();

    @Message("Cursus of bewijs")
    String course();

    @Message("Bij een erkende cursus: neem de naam over. Erkend zijn nu: {courses}")
    String courseHint(String courses);

    @Message("Geef de naam van de cursus of het bewijs.")
    String courseHintPlain();

    @Message(
            "Deze cursus is voor dit programma niet erkend. Neem een naam over van de lijst, of kies een andere soort.")
    String notRecognised();

    @Message("Deze cursus was op {date} niet erkend.")
    String notRecognisedThen(String date);

    @Message("Medewerkers")
    String rows();

    @Message("Eén per regel: personeelsnummer of e-mailadres; afgerond op; geldig tot en met (mag leeg). "
            + "Plakken uit Excel mag.")
    String rowsHint();

    @Message("Of kies een bestand (Excel of CSV)")
    String file();

    @Message("Plak een lijst of kies een bestand.")
    String rowsMissing();

    @Message("Kies er een uit de lijst.")
    String chooseOne();

    @Message("Vul dit in.")
    String required();

    @Message("Bekijk wat er gebeurt")
    String preview();

    @Message("{#when number}{#is 0}Geen enkele regel kan worden ingevoerd.{#is 1}1 regel kan worden ingevoerd."
            + "{#else}{number} regels kunnen worden ingevoerd.{/when}")
    String ready(int number);

    @Message("{#when number}{#is 1}1 regel klopt niet en wordt overgeslagen:"
            + "{#else}{number} regels kloppen niet en worden overgeslagen:{/when}")
    String faulty(int number);

    @Message("Voer in")
    String apply();

    @Message("{#when number}{#is 0}Er kwam niets bij.{#is 1}1 bewijs ingevoerd."
            + "{#else}{number} bewijzen ingevoerd.{/when}")
    String applied(int number);

    @Message("{#when number}{#is 1}1 bewijs was al geaccepteerd.{#else}{number} bewijzen waren al geaccepteerd.{/when}")
    String stood(int number);

    @Message("{#when number}{#is 1}1 bewijs is eerder ingetrokken en kan niet opnieuw worden geaccepteerd."
            + "{#else}{number} bewijzen zijn eerder ingetrokken en kunnen niet opnieuw worden geaccepteerd.{/when}")
    String tookBack(int number);

    @Message("Regel {row}, {column}, \"{value}\": {reason}")
    String fault(int row, String column, String value, String reason);

    @Message("medewerker")
    String who();

    @Message("afgerond op")
    String completedColumn();

    @Message("geldig tot en met")
    String untilColumn();

    @Message("dit is niet ingevuld.")
    String missing();

    @Message("deze medewerker is niet gevonden. Kijk het personeelsnummer of e-mailadres na.")
    String nobody();

    @Message("dit past bij meer dan één medewerker. Gebruik het personeelsnummer met alle nullen.")
    String several();

    @Message("dit is geen datum. Schrijf een datum als 1-2-2026.")
    String notADate();

    @Message("deze dag is nog niet geweest.")
    String inTheFuture();

    @Message("het einde ligt vóór de dag van afronden.")
    String endsBefore();

    @Message("deze medewerker staat al eerder in de lijst.")
    String twice();
}
