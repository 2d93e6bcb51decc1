package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of taking a quiz, on pages and in the API. */
@MessageBundle("quiz")
public interface QuizMessages {

    /** Before the title of a module. */
    @Message("Toets bij")
    String titleOf();

    @Message("Toets bij {module}")
    String title(String module);

    @Message(
            "{questions} vragen. Je slaagt bij {needed} goed. Je antwoorden worden bewaard: stoppen en later verdergaan mag, ook op een ander apparaat.")
    String intro(int questions, int needed);

    @Message("Vraag {number} van {total}")
    String question(int number, int total);

    @Message("Kies één antwoord.")
    String oneOf();

    @Message("Kies alle goede antwoorden. Het kunnen er meer zijn.")
    String anyOf();

    @Message("Is het waar of niet?")
    String trueFalse();

    @Message("Geef elke regel een plaats: 1 is de eerste.")
    String order();

    @Message("Nog niet compleet, dus nog niet opgeslagen.")
    String incomplete();

    @Message("Plaats van: {text}")
    String place(String text);

    @Message("Kies bij elke regel wat erbij hoort.")
    String match();

    @Message("Kies")
    String choose();

    @Message("Typ een kort antwoord.")
    String shortAnswer();

    @Message("Je antwoord")
    String typeHere();

    @Message(
            "Kies wat je doet en sla op. Dan lees je hoe het verdergaat. Een keuze kun je daarna niet meer veranderen.")
    String walk();

    @Message("Sla op en lees verder")
    String saveStep();

    @Message("Kies eerst wat je doet.")
    String chooseStep();

    @Message("Je keuze is opgeslagen. Het vervolg kon niet worden opgehaald. Druk nog eens op de knop.")
    String goOnLater();

    @Message("Een keuze in een casus blijft staan. Hier zie je wat je eerder koos, misschien op een ander apparaat.")
    String stepStays();

    @Message("Niet alles is opgeslagen. Kijk wat er bij de vragen staat en sla opnieuw op.")
    String notAllRight();

    @Message("Dit is het einde van de casus.")
    String walkEnd();

    @Message("Je koos:")
    String youChose();

    @Message("Nog niet opgeslagen: geef elke regel een eigen plaats, van 1 tot en met {most}.")
    String wrongPlaces(int most);

    @Message("Dit antwoord is te lang. Gebruik hoogstens {most} tekens.")
    String tooManyWords(int most);

    @Message("Opgeslagen om {time}")
    String saved(String time);

    @Message("Opslaan en later verdergaan")
    String save();

    @Message("Inleveren")
    String submit();

    @Message("Toch inleveren")
    String submitAnyway();

    @Message("Opgeslagen. Je kunt later verdergaan.")
    String savedAll();

    @Message("Je hebt nog niet alle vragen helemaal beantwoord. Een vraag die niet af is, telt als fout.")
    String unanswered();

    @Message("Vraag {number}: nog geen antwoord")
    String unansweredQuestion(int number);

    @Message("Vraag {number}: nog niet af")
    String unfinishedQuestion(int number);

    @Message("Let op: op een ander apparaat is een ander antwoord opgeslagen. Kies wat moet blijven en sla opnieuw op.")
    String conflicts();

    @Message("Op een ander apparaat koos je \"{answer}\". Kies wat moet blijven.")
    String conflictAt(String answer);

    @Message("geen antwoord")
    String nothingChosen();

    @Message("Vraag {number}: kies opnieuw")
    String chooseAgain(int number);

    @Message("Dit zijn geen antwoorden van deze vraag. Kies opnieuw.")
    String wrongChoice();

    @Message("Bezig met opslaan…")
    String saving();

    @Message("Nog niet opgeslagen.")
    String notYetSaved();

    @Message("Je was uitgelogd. Wat je had gekozen staat hieronder, maar het is nog niet opgeslagen. Sla het nu op.")
    String wasSignedOut();

    @Message("Je bent uitgelogd")
    String unsentTitle();

    @Message("Je antwoorden zijn nog niet opgeslagen. Ze staan nog wel in dit venster. Laat het open en doe dit:")
    String unsentIntro();

    @Message("Log in, in een nieuw venster.")
    String unsentSignIn();

    @Message("Kom terug naar dit venster en sla je antwoorden op.")
    String unsentThen();

    @Message("Sla mijn antwoorden op")
    String unsentSave();

    @Message("Op dit apparaat bewaard, nog niet verstuurd.")
    String kept();

    @Message("Nog niet opgeslagen. Sluit dit venster niet.")
    String notKept();

    /** Short: it stands over the questions for as long as there is no line. */
    @Message("1 antwoord staat alleen op dit apparaat, tot er weer verbinding is.")
    String oneKept();

    @Message("# antwoorden staan alleen op dit apparaat, tot er weer verbinding is.")
    String manyKept();

    @Message("Alle antwoorden zijn opgeslagen.")
    String allSaved();

    @Message("Je bent uitgelogd. Je antwoorden zijn bewaard. Log opnieuw in om verder te gaan.")
    String signedOut();

    @Message("Log opnieuw in")
    String signInAgain();

    @Message("Op een ander apparaat koos je: {there}. Hier koos je: {here}. Welk antwoord moet blijven?")
    String bothChosen(String there, String here);

    @Message("Bij 1 vraag staan twee verschillende antwoorden. Kies welk antwoord moet blijven.")
    String oneConflict();

    @Message("Bij # vragen staan twee verschillende antwoorden. Kies steeds welk antwoord moet blijven.")
    String manyConflicts();

    @Message(
            "Deze toets is al ingeleverd, in een ander venster of op een ander apparaat. Wat je daarna hier koos, telt niet mee.")
    String submittedElsewhere();

    @Message("Bekijk de uitslag")
    String seeResult();

    @Message("Houd mijn keuze hier")
    String keepMine();

    @Message("Neem de andere keuze over")
    String takeOther();

    @Message("We slaan eerst je laatste antwoord op. Daarna gaan we vanzelf verder.")
    String waitForSaves();

    @Message(
            "Inleveren lukt nu niet. Controleer je verbinding en probeer het dan opnieuw. Je antwoorden blijven bewaard.")
    String notAllSaved();
}
