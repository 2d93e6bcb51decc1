package nl.meldcodewijzer.group.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for who is in a group, or is about to be. */
@MessageBundle("join")
public interface JoinMessages {

    @Message("Meedoen met een groep")
    String title();

    @Message("Heb je een code van je docent of trainer? Typ hem hier.")
    String introduction();

    @Message("Code van de groep")
    String code();

    @Message("Acht tekens, bijvoorbeeld 7K2M-9XRT. Het streepje en hoofdletters maken niet uit.")
    String codeHint();

    @Message("Ga verder")
    String next();

    @Message("Deze code werkt niet. Kijk na wat je hebt getypt. Klopt het? Vraag dan je docent om een nieuwe code.")
    String wrongCode();

    @Message("Te vaak geprobeerd")
    String tooOftenTitle();

    @Message("Er is te vaak een code geprobeerd. Wacht een kwartier en probeer het dan opnieuw.")
    String tooOften();

    @Message("Er zijn nu te veel nieuwe accounts gemaakt. Wacht een uur en probeer het dan opnieuw.")
    String tooManyAccounts();

    @Message("Doe mee met {name}")
    String joinTitle(String name);

    @Message("Deze groep is van {organisation}.")
    String ofOrganisation(String organisation);

    @Message("Wie de groep leidt: {trainers}.")
    String ledBy(String trainers);

    @Message("Wat ziet je docent of trainer?")
    String whatTheySee();

    @Message("Hoe je in deze groep heet, en sinds wanneer je meedoet.")
    String seesName();

    @Message(
            "Bij elke opdracht: nog niet begonnen, bezig, of klaar met de datum. Bij een heel programma ook hoeveel modules je af hebt en tot wanneer je certificaat geldt.")
    String seesProgress();

    @Message("Ook wat je al eerder hebt gehaald, als het bij een opdracht hoort.")
    String seesBefore();

    @Message("Nooit: je score, je antwoorden, je opmerkingen of wat je verder leest.")
    String seesNever();

    @Message(
            "Je kunt altijd uit de groep gaan. Dan ziet niemand uit de groep nog iets van je. Je certificaten blijven van jou.")
    String leaveAnyTime();

    @Message("Ik heb al een account")
    String haveAccount();

    @Message("Log in. Daarna kom je hier terug.")
    String haveAccountHint();

    @Message("Inloggen")
    String signIn();

    @Message("Ik heb nog geen account")
    String noAccount();

    @Message("Je naam")
    String name();

    @Message("Deze naam komt op je certificaat. Hoe je in de groep heet, kun je daarna veranderen.")
    String nameHint();

    @Message("E-mailadres")
    String email();

    @Message("Kies een adres dat alleen jij leest, liefst niet dat van school. Dan houd je je account na je opleiding.")
    String emailHint();

    @Message("Vul een e-mailadres in. Daarmee log je later in.")
    String emailMissing();

    @Message("Kies een wachtwoord")
    String password();

    @Message("Maak mijn account en doe mee")
    String makeAccount();

    @Message("Je bent ingelogd als {name}.")
    String signedInAs(String name);

    @Message("Hoe wil je in deze groep heten?")
    String called();

    @Message("Is er nog iemand met jouw naam? Zet er dan een letter van je achternaam bij.")
    String calledHint();

    @Message("Doe mee")
    String join();

    @Message("Je zit in de groep. Hieronder staan de opdrachten.")
    String joined();

    @Message("Deze groep is vol. Vraag je docent of trainer wat je kunt doen.")
    String full();

    @Message("Kijk na wat hieronder staat.")
    String mistakes();

    @Message("Mijn groepen")
    String mine();

    @Message("Je zit nu niet in een groep.")
    String none();

    @Message("Meedoen met een code")
    String joinAnother();

    @Message("{organisation}, {trainers}")
    String place(String organisation, String trainers);

    @Message("Deze groep loopt tot en met {day}.")
    String until(String day);

    @Message("Er zijn nog geen opdrachten.")
    String noTasks();

    @Message("Opdrachten")
    String tasks();

    @Message("Klaar voor of op {day}")
    String due(String day);

    @Message("In de groep heet je {name}.")
    String calledHere(String name);

    @Message("Verander hoe je hier heet")
    String rename();

    @Message("Opslaan")
    String save();

    @Message("Je naam in de groep is veranderd.")
    String renamed();

    @Message("Vul een naam in van hoogstens 100 tekens.")
    String wrongName();

    @Message("Ga uit deze groep")
    String leave();

    @Message("Je docent of trainer ziet dan niets meer van je. Wat je hebt gehaald, blijft van jou.")
    String leaveHint();

    @Message("Ja, ik ga uit {group}")
    String leaveSure(String group);

    @Message("Je bent uit de groep. Je docent of trainer ziet niets meer van je.")
    String left();
}
