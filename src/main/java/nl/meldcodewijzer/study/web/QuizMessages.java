package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of taking a quiz, on pages and in the API. */
@MessageBundle("quiz")
public interface QuizMessages {

    @Message("Je hebt deze vraag niet beantwoord.")
    String notAnswered();

    @Message("Deze vraag is vervallen. Je krijgt hem goed, net als iedereen.")
    String withdrawn();

    @Message("Geef de module die je wilt toetsen, bijvoorbeeld \"stap-1-signalen\".")
    String moduleMissing();

    @Message("Er is geen module \"{slug}\". Kies er een uit GET /api/v1/modules.")
    String moduleUnknown(String slug);

    @Message("Geef één van de drie: \"chosen\" als lijst van id's, \"pairs\" als object van id naar id, of \"text\".")
    String chosenMissing();

    @Message("Geef het volgnummer: 1 voor het eerste antwoord op deze vraag, daarna steeds één meer.")
    String sequenceMissing();

    @Message(
            "Dit past niet bij deze vraag. Antwoord met \"{member}\", met id's van deze vraag en niet te veel of te weinig.")
    String notAnOption(String member);

    @Message("Er is al een ander antwoord opgeslagen. Kijk wat er staat en kies wat moet blijven.")
    String answerConflict();

    @Message("Deze toets is al ingeleverd. Je kunt geen antwoorden meer opslaan.")
    String attemptSubmitted();

    @Message("Je kunt deze toets nu niet opnieuw beginnen. Kijk bij notBefore vanaf wanneer het weer kan.")
    String notYet();

    @Message("Je kunt deze toets weer doen vanaf {moment}.")
    String againFrom(String moment);

    @Message("Je mag de toets zo vaak doen als je wilt.")
    String asOftenAsYouLike();

    @Message("Lukt het niet? Dan mag je het {number} keer per dag proberen. Daarna kun je de volgende dag verder.")
    String failsPerDay(int number);

    @Message(
            "Na een poging die niet lukt, wacht je {minutes} minuten. Gebruik die tijd om de lessen nog eens te lezen.")
    String pauseMinutes(long minutes);

    @Message("Elke keer krijg je andere vragen, zolang er genoeg zijn.")
    String otherQuestions();

    @Message("Na het inleveren zie je per vraag wat goed is en waarom.")
    String showsEverything();

    @Message("Na het inleveren zie je of je antwoord goed was, met uitleg. Wat goed is, zie je als je geslaagd bent.")
    String showsOwnAnswers();

    @Message("Slaag je, dan is deze module meteen klaar. Een latere poging neemt dat nooit af.")
    String doneAtOnce();

    @Message("Je antwoorden en je score ziet alleen jijzelf.")
    String onlyYou();

    @Message("Zo werkt de toets")
    String howItWorks();

    @Message("Toets bij {module}")
    String title(String module);

    @Message(
            "{questions} vragen. Je slaagt bij {needed} goed. Je antwoorden worden bewaard: stoppen en later verdergaan mag, ook op een ander apparaat.")
    String intro(int questions, int needed);

    @Message("Begin met de toets")
    String start();

    @Message("Eerst de lessen lezen")
    String lessonsFirst();

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

    @Message("Een keuze in een casus blijft staan. Hier zie je wat je eerder koos, misschien op een ander apparaat.")
    String stepStays();

    @Message("Niet alles is opgeslagen. Kijk wat er bij de vragen staat en sla opnieuw op.")
    String notAllRight();

    @Message("Dit is het einde van de casus.")
    String walkEnd();

    @Message("Je koos: {choice}")
    String youChose(String choice);

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

    @Message("Je hebt nog niet alle vragen beantwoord. Een vraag zonder antwoord telt als fout.")
    String unanswered();

    @Message("Vraag {number}: nog geen antwoord")
    String unansweredQuestion(int number);

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

    @Message("Op dit apparaat bewaard, nog niet verstuurd.")
    String kept();

    @Message("Nog niet opgeslagen. Sluit dit venster niet.")
    String notKept();

    @Message(
            "1 antwoord staat alleen op dit apparaat. We slaan het op zodra er weer verbinding is. Je kunt dit venster openlaten of later terugkomen.")
    String oneKept();

    @Message(
            "# antwoorden staan alleen op dit apparaat. We slaan ze op zodra er weer verbinding is. Je kunt dit venster openlaten of later terugkomen.")
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

    @Message("Uitslag van {module}")
    String resultTitle(String module);

    @Message("Geslaagd: {score} van de {total} vragen goed.")
    String passed(int score, int total);

    @Message(
            "Nog niet geslaagd: {score} van de {total} vragen goed. Je hebt er {needed} nodig. Lees wat er staat en probeer het opnieuw.")
    String failed(int score, int total, int needed);

    @Message("Je hebt het hele programma klaar. Dit is je certificaat.")
    String programmeDone();

    @Message("Bekijk je certificaat")
    String seeCertificate();

    @Message("Volgende module: {title}")
    String nextModule(String title);

    @Message("Probeer het opnieuw")
    String again();

    @Message("Vraag voor vraag")
    String perQuestion();

    @Message("Goed")
    String right();

    @Message("Fout")
    String wrong();

    @Message("Niet beantwoord")
    String none();

    @Message("Vervallen, telt als goed")
    String gone();

    @Message("Je antwoord")
    String yourAnswer();

    @Message("Goed is")
    String whatWasRight();

    @Message("Uitleg")
    String explanation();

    @Message("Bron")
    String source();

    @Message("Op {date} opnieuw nagekeken: eerst {before} goed, nu {now} goed.")
    String regraded(String date, int before, int now);

    @Message("Waarom: {reason}")
    String why(String reason);
}
