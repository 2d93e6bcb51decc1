package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.meldcodewijzer.organisation.EmploymentKind;

/** The words of the form about one employment: what is known of it, and what may be done to it. */
@MessageBundle("staff")
public interface StaffMessages {

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

    @Message("Beroepsgroep")
    String profession();

    @Message("Geen vaste vestiging")
    String noUnit();

    @Message("Team")
    String team();

    @Message("Functie")
    String job();

    @Message("Schrijf hier geen cliëntgegevens.")
    String noClientData();

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
}
