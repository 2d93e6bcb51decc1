package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of weighing on the device. */
@MessageBundle("weigh")
public interface WeighMessages {

    @Message("Wegen met de vijf vragen")
    String title();

    @Message("Vraag voor vraag wegen")
    String start();

    @Message("Kader: {name}")
    String framework(String name);

    @Message(
            "Wat je hier invult, blijft op dit apparaat. Er wordt niets verstuurd en niets bewaard. Sluit je deze pagina, dan is het weg.")
    String stays();

    @Message("Deze vragen helpen je wegen. Ze beslissen niet voor je. Twijfel je, bel dan Veilig Thuis.")
    String helps();

    @Message("Vraag {number} van {total}")
    String question(int number, int total);

    @Message("Notitie bij deze vraag, voor het dossier")
    String note();

    @Message("Schrijf feiten op. Zet er geen namen bij: die staan al in het dossier.")
    String noteHint();

    @Message("Tot hier")
    String outcome();

    @Message("Kopieer voor het dossier")
    String copy();

    @Message("Gekopieerd. Plak het in het dossier, en wis het daarna hier.")
    String copied();

    @Message("Kopiëren lukt niet op dit apparaat. Selecteer de tekst hieronder en kopieer die zelf.")
    String copyByHand();

    @Message("Wis alles")
    String wipe();

    @Message("Alles is gewist.")
    String wiped();

    @Message("Tekst om over te nemen")
    String text();

    @Message("Wegen met de meldcode, {date}")
    String heading(String date);

    @Message("Antwoord")
    String answer();

    @Message("Notitie")
    String noteShort();
}
