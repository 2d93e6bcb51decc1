package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the card of a unit and on the poster that leads to it, for whoever stands before them. */
@MessageBundle("unitcard")
public interface CardMessages {

    @Message("Zorgen over geweld?")
    String posterHeading();

    @Message("Gevaar nu: 112")
    String posterDanger();

    @Message("Veilig Thuis 0800-2000")
    String posterAdvice();

    @Message("gratis, dag en nacht, ook voor advies zonder namen")
    String posterAdviceHint();

    @Message("Scan de code: wie kun je hier bereiken, en wat is je volgende stap?")
    String posterScan();

    @Message("QR-code naar de kaart van {unit}")
    String posterSquare(String unit);

    @Message("Ook te bereiken")
    String cardOther();

    @Message("Kaart van {unit}")
    String cardOf(String unit);

    @Message("Is er nu iemand in gevaar?")
    String dangerQuestion();

    @Message("Bel 112")
    String dangerCall();

    @Message("Bel Veilig Thuis 0800-2000")
    String adviceCall();

    @Message("Ja, of ik weet het niet zeker: bel meteen 112.")
    String dangerText();

    @Message(
            "Nee, maar ik maak me zorgen. Veilig Thuis denkt mee: gratis, dag en nacht. Advies vragen kan zonder de naam van het gezin te noemen.")
    String adviceText();

    @Message("Deze vestiging heeft een aandachtsfunctionaris.")
    String cardOfficer();

    @Message("Deze vestiging heeft een aandachtsfunctionaris en een vervanger.")
    String cardOfficerAndDeputy();

    @Message("De organisatie heeft nog geen nummer op deze kaart gezet. Vraag je leidinggevende wie te bereiken is.")
    String cardNoContacts();

    @Message("Wat is nu de volgende stap?")
    String cardSteps();

    @Message("Schrijf hier niets op over een cliënt. Dat hoort in het dossier.")
    String cardNote();
}
