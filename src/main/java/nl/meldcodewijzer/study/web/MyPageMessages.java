package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of my page: what applies to me and why, what is next, until when I am fine. */
@MessageBundle("mypage")
public interface MyPageMessages {

    @Message("{#if minutes == 1}ongeveer 1 minuut{#else}ongeveer {minutes} minuten{/if}")
    String minutes(int minutes);

    @Message("ongeveer {hours} uur")
    String hours(String hours);

    /** Of a module that was begun. */
    @Message("nog {time}")
    String timeLeft(String time);

    // next

    @Message("Nu aan de beurt")
    String nextTitle();

    @Message("Je bent bij")
    String nothingTitle();

    @Message("Je hoeft nu niets te doen. Wil je toch iets lezen? Kijk bij alle modules.")
    String nothing();

    @Message("Je programma is in orde tot en met {date}. Je kunt het vernieuwen vanaf {opens}.")
    String fineUntil(String date, String opens);

    @Message(
            "Je bent bezig met de toets. {answered} van de {total} vragen {#if answered == 1}is{#else}zijn{/if} beantwoord.")
    String openQuiz(int answered, int total);

    @Message("Je bent bezig met de toets. {#if answered == 1}1 vraag is{#else}{answered} vragen zijn{/if} beantwoord.")
    String openQuizOf(int answered);

    @Message("Verder met de toets")
    String goOnQuiz();

    @Message("Les {number}: {title}")
    String lesson(int number, String title);

    @Message("Begin met les 1")
    String firstLesson();

    @Message("Ga verder met les {number}")
    String nextLesson(int number);

    @Message("Je hebt alle lessen gelezen. Nu de toets.")
    String quizNow();

    @Message("Naar de toets")
    String toQuiz();

    @Message("Weet je dit al? Begin met de toets.")
    String testOut();

    @Message("Meteen de toets")
    String straightToQuiz();

    @Message("Haal je de toets, dan is de module klaar. De lessen hoef je dan niet te lezen.")
    String testOutWhy();

    @Message(
            "{#if count == 1}In totaal nog 1 module{#else}In totaal nog {count} modules{/if}, {time}. Dat mag in korte stukken.")
    String left(int count, String time);

    // what applies

    @Message("Wat voor jou geldt")
    String appliesTitle();

    @Message("Je werkt als {profession} bij {employer}.")
    String worksAs(String profession, String employer);

    @Message("Je werkt bij {employer}. Je beroep staat daar nog niet bij. Vraag je werkgever om dat in te vullen.")
    String worksAt(String employer);

    @Message("Je werkt bij {employer}. Voor je beroep is hier nog geen programma. Vraag je werkgever wat je moet doen.")
    String noProgramme(String employer);

    @Message("Je koos zelf: {profession}.")
    String pickedAs(String profession);

    @Message("Daarbij hoort dit afwegingskader:")
    String framework();

    @Message("Daarom doe je dit programma:")
    String programme();

    @Message("Ook hier doe je dit programma:")
    String sameProgramme();

    @Message(
            "Je hebt meer dan één werkgever. Je doet elke module maar één keer: wat je haalt, telt voor al je werkgevers.")
    String oneRecord();

    @Message(
            "{#if employers == 1}Je werkgever ziet{#else}Je werkgevers zien{/if} alleen of je programma in orde is en tot wanneer. Niet je antwoorden, niet je scores en niet welke modules je deed.")
    String whoSees(int employers);

    @Message(
            "Je account is niet gekoppeld aan een werkgever. Heb je een code van je werkgever? Koppel dan je werk. Tot die tijd ziet geen werkgever wat je doet. Zit je in een groep? Dan ziet je docent of trainer hoe ver je met de opdrachten bent.")
    String notLinked();

    @Message("Koppel je werk")
    String link();

    // a programme

    @Message("Nog niet begonnen")
    String notStarted();

    @Message("Bezig")
    String underWay();

    @Message("In orde tot en met {date}.")
    String valid(String date);

    @Message("Je certificaat geldt tot en met {date}. Er is iets belangrijks veranderd.")
    String changed(String date);

    @Message("Je certificaat geldt tot en met {date}. Je kunt het nu vernieuwen.")
    String renewalOpen(String date);

    @Message("Je certificaat is verlopen op {date}. Je hebt hersteltijd tot en met {grace}.")
    String grace(String date, String grace);

    @Message("Je certificaat was geldig tot en met {date}. Doe het programma opnieuw.")
    String expired(String date);

    @Message("Vernieuwen kan vanaf {date}.")
    String opens(String date);

    @Message("Hersteltijd is extra tijd om te vernieuwen. Je werkgever ziet dat je certificaat is verlopen.")
    String graceMeans();

    @Message("Je bent nieuw in dit werk. Je hebt tot en met {date} om het programma te halen.")
    String onboarding(String date);

    @Message("Je inwerktijd liep tot en met {date}. Begin zo snel als je kunt.")
    String onboardingOver(String date);

    @Message("Je mag de korte route doen: je kent de basis al en je vernieuwt op tijd.")
    String shorter();

    @Message(
            "Haal je {#if count == 1}deze module{#else}deze {count} modules{/if}, dan krijg je meteen een certificaat. Ben je vandaag klaar, dan geldt het tot en met {date}.")
    String promise(int count, String date);

    @Message("{done} van {total} modules klaar")
    String progress(int done, int total);

    @Message("{#if count == 1}Nog 1 module{#else}Nog {count} modules{/if}, {time}.")
    String toGo(int count, String time);

    @Message("Bekijk de modules")
    String modules();

    @Message("Klaar op {date}")
    String doneOn(String date);

    @Message("Klaar")
    String done();

    @Message("Opnieuw doen")
    String again();

    @Message("Begonnen")
    String started();

    @Message("Nog te doen")
    String toDo();

    @Message("Hoeft nu niet")
    String notAskedNow();

    @Message("Bekijk je certificaat")
    String certificate();

    @Message("Je hebt het certificaat {programme}. Dat telt voor dit programma.")
    String countsHere(String programme);

    // what changed

    @Message("Wat er veranderde sinds je klaar was")
    String changesTitle();

    @Message("Opnieuw doen")
    String redo();

    @Message("Doe deze module opnieuw. Wat je eerder deed, telt tot en met {date}.")
    String redoUntil(String date);

    @Message("Doe deze module opnieuw. Wat je eerder deed, telde tot en met {date}.")
    String redoSince(String date);

    @Message("Lezen mag")
    String read();

    @Message("Vanaf {date}:")
    String since(String date);

    @Message("Je hoeft hiervoor niets opnieuw te doen.")
    String nothingToRedo();

    @Message("{#if count == 1}1 kleine verandering{#else}{count} kleine veranderingen{/if}")
    String smallChanges(int count);

    // links

    @Message("Meer over mij")
    String more();

    @Message("Alles wat je ooit deed")
    String history();

    @Message("Je certificaten")
    String certificates();

    @Message("Je gegevens en je werk")
    String myData();
}
